import { shortMark } from "#plan/short-mark.ts";

/**
 * The revision that follows one. It counts the writes, from 1. An opened plan adds a fraction of its own: so its
 * revisions are taken for no one else's, and it may send a write that follows one of its own before the browser has
 * said that this one is written. Where another tab wrote in between, what follows is not there, and nothing changes.
 */
export function nextRev(rev: unknown, writer?: string): number {
  const last = typeof rev === "number" && Number.isFinite(rev) ? Math.floor(rev) : 0;
  return Math.max(last, 0) + 1 + (writer === undefined ? 0 : markOf(writer));
}

/** How many writes a revision stands for. */
export function writesOf(rev: number): number {
  return Math.floor(rev);
}

/** One of a million marks between 0 and 1, exact beside any count of writes. */
function markOf(writer: string): number {
  return ((Number.parseInt(shortMark(writer), 36) % (marks - 1)) + 1) / marks;
}

const marks = 2 ** 20;
