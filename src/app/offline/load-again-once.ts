import { keepTabNote, readTabNote } from "#storage/tab-note.ts";
import { allKept } from "#store/plan-at-hand.ts";
import { isServerThere } from "./is-server-there.ts";

const restsForMs = 60_000;

/**
 * Loads the page again because a part of it is missing (reliability, F32): after everything is saved, never when the
 * server does not answer, as that cannot help, and at most once in a minute.
 */
export async function loadAgainOnce(): Promise<void> {
  const last = readTabNote("app", "loaded again");
  if (typeof last === "number" && Math.abs(Date.now() - last) < restsForMs) return;
  if (!(await allKept()) || !(await isServerThere())) return;
  const now = Date.now();
  keepTabNote("app", "loaded again", now);
  // where nothing can be noted, once could become again and again
  if (readTabNote("app", "loaded again") === now) location.reload();
}
