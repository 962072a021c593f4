/** The version of the app that writes a file; the same as in package.json (a test holds them together). */
export const appVersion = "0.1.0";
