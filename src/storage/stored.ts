/** Why the browser could not keep a plan or bring it back, from a closed list. Reliability, § 1.7 and § 2.2. */
export type StorageReason =
  /** the browser keeps nothing for this page: site data is blocked, or there is no IndexedDB */
  | "refused"
  /** no room left: the browser's share or the disk */
  | "full"
  /** the browser gave no answer in time */
  | "timed-out"
  /** another tab holds an older database open */
  | "blocked"
  /** the database was made by a newer version of the app */
  | "newer"
  /** what was kept is gone since this tab read it: site data was cleared while it was open */
  | "cleared"
  /** the connection was lost, and opening it again did not help */
  | "lost"
  /** another tab has changed or removed the plan since this one read it */
  | "changed-elsewhere"
  /** a plan with this id is kept already */
  | "already-there"
  /** no plan with this id is kept */
  | "missing"
  /** what is kept cannot be read as a plan */
  | "unreadable"
  /** anything else the browser said */
  | "failed";

/** What storage gives back: the value, or why there is none. Nothing in this room throws. */
export type Stored<Value> = { ok: true; value: Value } | { ok: false; reason: StorageReason };

export function stored<Value>(value: Value): Stored<Value> {
  return { ok: true, value };
}

export function notStored(reason: StorageReason): { ok: false; reason: StorageReason } {
  return { ok: false, reason };
}
