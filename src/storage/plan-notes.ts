import type { Database, PlanNote } from "./database.ts";
import { changesOf, textAt } from "./plan-summary.ts";
import type { Stored } from "./stored.ts";
import { committed } from "./write-plan.ts";

/** Notes that a copy of a plan has left this browser, or that it split off from another; the rest of its note stays. */
export function noteOfPlan(
  database: Database,
  id: string,
  change: Partial<Omit<PlanNote, "id">>,
): Promise<Stored<null>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction("notes", "readwrite", { durability: "strict" });
    const notes = transaction.objectStore("notes");
    const last = await notes.get(id);
    const note: PlanNote = {
      copiedOut: last?.copiedOut ?? null,
      conflictCopyOf: textAt(last, "conflictCopyOf"),
      ...change,
      id,
    };
    await committed(transaction, [() => notes.put(note)]);
    return null;
  });
}

/**
 * Notes for many plans at once that a copy of each, as it stood at its `updatedAt`, has left this browser, and how many
 * changes it had seen by then.
 */
export function noteAllCopiedOut(
  database: Database,
  plans: readonly { id: string; updatedAt: string }[],
  on: string,
): Promise<Stored<null>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction(["notes", "plans"], "readwrite", { durability: "strict" });
    const notes = transaction.objectStore("notes");
    const byId = transaction.objectStore("plans").index("id");
    const found = await Promise.all(
      plans.map(async ({ id, updatedAt }) => {
        const [note, head] = await Promise.all([notes.get(id), byId.get(id)]);
        const copiedOut = { on, updatedAt, changes: changesOf(head).changes ?? 0 };
        return { id, conflictCopyOf: textAt(note, "conflictCopyOf"), copiedOut };
      }),
    );
    await committed(
      transaction,
      found.map((note) => () => notes.put(note)),
    );
    return null;
  });
}
