/** What could not be removed from this browser. */
export type Left = "plans" | "spare-copies" | "choices" | "offline-app";

/** The start of every name the app keeps something under. Other apps may stand at the same address. */
const ours = "counterplan";

/** Milliseconds a tab that holds the plans open is waited for. */
const patience = 5_000;

/**
 * Removes all that the app keeps in this browser: plans with their versions, spare copies, choices, and the app itself
 * where it was kept for use without a network. Says what could not be removed. Files that were saved are out of reach.
 */
export async function removeEverything(): Promise<Left[]> {
  const left: Left[] = [];
  // what is noted of plans goes after them: a tab that starts meanwhile notes them again while it sees them
  for (const [what, remove] of steps)
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await remove().catch(() => left.push(what));
  return left;
}

const steps: readonly [Left, () => Promise<void>][] = [
  ["plans", removeDatabases],
  ["spare-copies", removeSpareCopies],
  ["offline-app", removeOfflineApp],
  ["choices", removeNotes],
];

async function removeDatabases(): Promise<void> {
  const known = await indexedDB.databases();
  const names = new Set([ours, ...known.flatMap(({ name }) => (name?.startsWith(ours) ? [name] : []))]);
  await Promise.all([...names].map(removeDatabase));
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const tooLate = setTimeout(() => reject(new Error("Another tab holds it.")), patience);
    request.addEventListener("error", () => reject(request.error ?? new Error("It was refused.")));
    request.addEventListener("success", () => {
      clearTimeout(tooLate);
      resolve();
    });
  });
}

async function removeSpareCopies(): Promise<void> {
  // a browser without a place for files of a page has none of ours
  if (typeof navigator.storage?.getDirectory !== "function") return;
  const folder = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of folder.keys()) if (name.startsWith(ours)) names.push(name);
  await Promise.all(names.map((name) => folder.removeEntry(name, { recursive: true })));
}

async function removeNotes(): Promise<void> {
  for (const notes of [localStorage, sessionStorage])
    for (const key of Object.keys(notes)) if (key.startsWith(ours)) notes.removeItem(key);
}

async function removeOfflineApp(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
}
