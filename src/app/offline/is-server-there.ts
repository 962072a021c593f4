/**
 * The one question the app ever puts to a server by itself, after a part of it could not be loaded: is the page still
 * there? Asked past every cache, with nothing in it but the app's own address.
 */
export async function isServerThere(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    // oxlint-disable-next-line no-restricted-globals -- the one place, reviewed: its own address, no content
    return (await fetch(location.pathname, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
