import type { Connection, Database } from "./database.ts";
import { allOf } from "./kept-versions.ts";
import { textAt } from "./plan-summary.ts";
import { nextRev } from "./revision.ts";
import { notStored, stored, type Stored } from "./stored.ts";
import { committed } from "./write-plan.ts";

/** Days a removed plan is kept. Design, § 2. */
const daysRemovedIsKept = 30;

/** Marks a plan as removed at a moment (ISO), or as in use again with null. Its text stays where it is. */
export async function markRemoved(
  database: Database,
  id: string,
  removedAt: string | null,
  writer: string,
): Promise<Stored<null>> {
  const found = await database.run(async (connection) => {
    const transaction = connection.transaction("plans", "readwrite", { durability: "strict" });
    const plans = transaction.objectStore("plans");
    const [head, key] = await Promise.all([plans.index("id").get(id), plans.index("id").getKey(id)]);
    if (head === undefined || key === undefined) return false;
    // a new revision: a tab that still has the plan open keeps its next edit as a copy
    const rev = nextRev(key[1]);
    await committed(transaction, [
      () => plans.delete(key),
      () => plans.add({ ...head, id, rev, writer, removedAt }),
    ]);
    return true;
  });
  if (!found.ok) return found;
  return found.value ? stored(null) : notStored("missing");
}

/** Deletes the plans that were removed more than thirty days before `now`, for good. */
export function forgetRemoved(database: Database, now: Date): Promise<Stored<null>> {
  const since = new Date(now);
  since.setUTCDate(since.getUTCDate() - daysRemovedIsKept);
  return database.run(async (connection) => {
    const keys = await keysRemovedBefore(connection, since.toISOString());
    if (keys.length === 0) return null;
    const versions = await Promise.all(
      keys.map(([id]) => connection.getAllKeysFromIndex("versions", "of", allOf(id))),
    );
    const transaction = connection.transaction(
      ["plans", "bodies", "notes", "versions", "shorts"],
      "readwrite",
      {
        durability: "strict",
      },
    );
    await committed(transaction, [
      ...keys.flatMap(([id, rev]) => [
        () => transaction.objectStore("plans").delete([id, rev]),
        () => transaction.objectStore("bodies").delete(id),
        () => transaction.objectStore("notes").delete(id),
        () => transaction.objectStore("shorts").delete(id),
      ]),
      ...versions.flat().map((number) => () => transaction.objectStore("versions").delete(number)),
    ]);
    return null;
  });
}

async function keysRemovedBefore(
  connection: Connection,
  moment: string,
): Promise<[id: string, rev: number][]> {
  const heads = await connection.getAll("plans");
  return heads
    .filter((head) => {
      const removedAt = textAt(head, "removedAt");
      return removedAt !== null && removedAt < moment;
    })
    .map((head) => [head.id, head.rev]);
}
