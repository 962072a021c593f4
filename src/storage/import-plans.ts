import type { Connection, Database, PlanBody, PlanHead, PlanNote } from "./database.ts";
import { keptVersion } from "./kept-versions.ts";
import type { PlanInFile } from "./read-file.ts";
import { nextRev } from "./revision.ts";
import { notStored, stored, type Stored } from "./stored.ts";
import { committed } from "./write-plan.ts";

/** A plan of a file, with everything that is to be kept of it. */
export interface Arriving extends Omit<PlanHead, "rev">, PlanBody {
  /** when the file was opened that is its copy outside this browser, ISO */
  copiedOn: string;
  /** whether it may take the place of a plan with its id that is in use */
  replaces: boolean;
  /** under which a removed plan of its id stays among the removed ones */
  otherId: string;
}

interface Arrival {
  way: "add" | "copy" | "replace";
  /** the moment, ISO */
  at: string;
  writer: string;
  newId: () => string;
}

/** A plan of a file as it is to be kept: under its own id, or as a copy under a new one. */
export function toArrive(plan: PlanInFile, { way, at, writer, newId }: Arrival): Arriving {
  const { id, outline, formatVersion } = plan;
  const own = {
    formatVersion,
    outline,
    writer,
    savedAt: at,
    copiedOn: at,
    removedAt: null,
    otherId: newId(),
  };
  if (way !== "copy") return { ...own, id, text: plan.text, replaces: way === "replace" };
  const copyId = newId();
  return { ...own, id: copyId, text: withId(plan, copyId), replaces: false };
}

/** The text of a plan under another id; the id stands first in it. */
function withId({ id, text }: PlanInFile, newId: string): string {
  const start = `{"id":${JSON.stringify(id)}`;
  if (!text.startsWith(start)) throw new Error("A plan begins with its id.");
  return `{"id":${JSON.stringify(newId)}${text.slice(start.length)}`;
}

/** What was kept under an id before a plan of a file came there: all that Undo needs. */
export interface Before {
  id: string;
  /** the revision that came */
  rev: number;
  kept: { head: PlanHead; body: PlanBody | undefined; note: PlanNote | undefined } | null;
  /** where a removed plan of this id went; null where there was none */
  movedTo: string | null;
}

/** Long enough for a thousand plans on a slow disk. */
const timeLimit = 60_000;

const stores = ["plans", "bodies", "notes", "versions"] as const;
function strictly(connection: Connection) {
  return connection.transaction(stores, "readwrite", { durability: "strict" });
}
type Transaction = ReturnType<typeof strictly>;

/**
 * Keeps all the plans of a file or none of them, in one transaction, and reads back what was written. Where one would
 * take the place of a plan it may not replace, the reason is "already-there".
 */
export async function importPlans(
  database: Database,
  arriving: readonly Arriving[],
): Promise<Stored<Before[]>> {
  const written = await database.run(async (connection) => {
    const transaction = strictly(connection);
    const before = await Promise.all(arriving.map((plan) => lookUp(transaction, plan)));
    if (before.some((found) => found === null)) return null;
    const found = before.filter((each) => each !== null);
    await committed(
      transaction,
      arriving.flatMap((plan, index) => writesOf(transaction, plan, found[index])),
    );
    return found;
  }, timeLimit);
  if (!written.ok) return written;
  if (written.value === null) return notStored("already-there");
  if (await areKept(database, arriving)) return stored(written.value);
  await takeBack(database, written.value);
  return notStored("failed");
}

async function lookUp(transaction: Transaction, plan: Arriving): Promise<Before | null> {
  const plans = transaction.objectStore("plans");
  const [head, key, body, note] = await Promise.all([
    plans.index("id").get(plan.id),
    plans.index("id").getKey(plan.id),
    transaction.objectStore("bodies").get(plan.id),
    transaction.objectStore("notes").get(plan.id),
  ]);
  const rev = nextRev(key?.[1]);
  if (head === undefined) return { id: plan.id, rev, kept: null, movedTo: null };
  const isRemoved = head.removedAt !== null;
  if (!isRemoved && !plan.replaces) return null;
  return { id: plan.id, rev, kept: { head, body, note }, movedTo: isRemoved ? plan.otherId : null };
}

function writesOf(
  transaction: Transaction,
  plan: Arriving,
  before: Before | undefined,
): (() => Promise<unknown>)[] {
  const { formatVersion, text, copiedOn, replaces: _, otherId: __, ...head } = plan;
  const plans = transaction.objectStore("plans");
  const bodies = transaction.objectStore("bodies");
  const kept = before?.kept ?? null;
  const writes: (() => Promise<unknown>)[] = [];
  if (kept) writes.push(() => plans.delete([kept.head.id, kept.head.rev]));
  const movedTo = before?.movedTo ?? null;
  if (kept && movedTo !== null) {
    const { head: removed, body } = kept;
    writes.push(() => plans.add({ ...removed, id: movedTo, rev: 1 }));
    if (body !== undefined) writes.push(() => bodies.put({ ...body, id: movedTo }));
  }
  if (kept && movedTo === null) {
    const version = keptVersion(plan.id, kept.head, kept.body, "replaced");
    writes.push(() => transaction.objectStore("versions").add(version));
  }
  const copiedOut = { on: copiedOn, updatedAt: plan.outline.updatedAt, changes: 0 };
  const conflictCopyOf = plan.replaces ? (kept?.note?.conflictCopyOf ?? null) : null;
  writes.push(
    () => plans.add({ ...head, rev: before?.rev ?? 1 }),
    () => bodies.put({ id: plan.id, formatVersion, text }),
    () => transaction.objectStore("notes").put({ id: plan.id, copiedOut, conflictCopyOf }),
  );
  return writes;
}

async function areKept(database: Database, arriving: readonly Arriving[]): Promise<boolean> {
  const read = await database.run(async (connection) => {
    const bodies = connection.transaction("bodies").store;
    return Promise.all(arriving.map(async ({ id, text }) => (await bodies.get(id))?.text === text));
  }, timeLimit);
  return read.ok && read.value.every(Boolean);
}

/**
 * Puts everything back as it was before an import: all of it, or nothing and "changed-elsewhere" where one of its
 * plans was changed since.
 */
export async function takeBack(database: Database, before: readonly Before[]): Promise<Stored<null>> {
  const done = await database.run(async (connection) => {
    const transaction = strictly(connection);
    const untouched = await Promise.all(before.map((each) => isAsItCame(transaction, each)));
    if (untouched.includes(false)) return false;
    await committed(
      transaction,
      before.flatMap((each) => writesBack(transaction, each)),
    );
    return true;
  }, timeLimit);
  if (!done.ok) return done;
  return done.value ? stored(null) : notStored("changed-elsewhere");
}

async function isAsItCame(transaction: Transaction, { id, rev, movedTo }: Before): Promise<boolean> {
  const byId = transaction.objectStore("plans").index("id");
  const [key, moved] = await Promise.all([byId.getKey(id), movedTo === null ? null : byId.getKey(movedTo)]);
  return key?.[1] === rev && (moved === null || moved?.[1] === 1);
}

function writesBack(
  transaction: Transaction,
  { id, rev, kept, movedTo }: Before,
): (() => Promise<unknown>)[] {
  const plans = transaction.objectStore("plans");
  const bodies = transaction.objectStore("bodies");
  const notes = transaction.objectStore("notes");
  const writes: (() => Promise<unknown>)[] = [() => plans.delete([id, rev])];
  if (movedTo !== null)
    writes.push(
      () => plans.delete([movedTo, 1]),
      () => bodies.delete(movedTo),
    );
  const { head, body, note } = kept ?? {};
  // a revision of its own: a tab that still has the imported plan open keeps its next edit as a copy
  if (head !== undefined) writes.push(() => plans.add({ ...head, rev: nextRev(rev) }));
  writes.push(
    () => (body === undefined ? bodies.delete(id) : bodies.put(body)),
    () => (note === undefined ? notes.delete(id) : notes.put(note)),
  );
  return writes;
}
