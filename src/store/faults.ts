/** Something that went wrong in this tab, as the browser gave it: an event or an error. */
export interface NotedFault {
  at: Date;
  what: unknown;
}

const most = 20;
const noted: NotedFault[] = [];

/** Keeps what went wrong for the page Diagnostics, the last few, until the tab is closed. Nothing of it is sent. */
export function noteFault(what: unknown): void {
  noted.push({ at: new Date(), what });
  if (noted.length > most) noted.shift();
}

/** Hears errors nobody caught and breaches of the content policy; once, before anything else starts. */
export function watchFaults(): void {
  for (const kind of ["error", "unhandledrejection", "securitypolicyviolation"])
    addEventListener(kind, noteFault);
}

/** What was noted since the tab was opened, oldest first. */
export function notedFaults(): readonly NotedFault[] {
  return noted;
}
