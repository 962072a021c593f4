import { contentPolicy } from "./content-policy.ts";

/** Sent with every file. Reliability, § 5.1. */
export const everywhere: Record<string, string> = {
  "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'none'`,
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": [
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
    "serial",
    "hid",
    "idle-detection",
  ]
    .map((feature) => `${feature}=()`)
    // while something is down the screen stays on
    .concat("screen-wake-lock=(self)")
    .join(", "),
};

/** What a browser may keep: everything is asked for again, but for `assets/`, whose names hold a hash. */
export const caching = { askFirst: "no-cache", keepForGood: "public, max-age=31536000, immutable" };

const askFirst = { "Cache-Control": caching.askFirst };
const keepForGood = { "Cache-Control": caching.keepForGood };

/** By path; all that fit are sent together, so no header stands in two that can fit at once. */
const headersByPath: [path: string, headers: Record<string, string>][] = [
  ["/*", everywhere],
  ["/", askFirst],
  ["/index.html", askFirst],
  ["/sw.js", askFirst],
  ["/*.webmanifest", askFirst],
  // their names hold a hash of what is in them
  ["/assets/*", keepForGood],
];

/**
 * The headers of the built app as a `_headers` file, which Netlify and Cloudflare Pages read, and
 * `scripts/serve.mjs` too: what the tests run on is what such a host sends.
 */
export const headersFile = `${headersByPath
  .map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  )
  .join("\n\n")}\n`;
