/**
 * A small text kept for this device and never exported, such as the theme. What cannot be kept is forgotten with
 * the tab: a browser that refuses says so loudly enough where plans are kept.
 */
export function readDeviceNote(name: string): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null; // site data is blocked
  }
}

/** Whether it is kept: false where site data is blocked or full, and it holds until the tab is closed. */
export function keepDeviceNote(name: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(name), text);
    return true;
  } catch {
    return false;
  }
}

function keyOf(name: string): string {
  return `counterplan.${name}`;
}
