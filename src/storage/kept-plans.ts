import type { Database, PlanBody, PlanHead, PlanNote } from "./database.ts";
import { numberAt, summaryFrom, textAt, type PlanSummary } from "./plan-summary.ts";
import type { Revision } from "./sentinel.ts";
import type { Stored } from "./stored.ts";

/** What is kept: plans in use and plans that were removed, and how many records there are, readable or not. */
export interface ListedPlans {
  plans: PlanSummary[];
  removed: PlanSummary[];
  records: number;
  /** of each plan with an id, its revision */
  revisions: Revision[];
}

/** All plans in use and all that were removed, latest change first; none of their texts is read. */
export function listPlans(database: Database): Promise<Stored<ListedPlans>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "notes", "bodies", "quarantine"]);
    const [heads, notes, texts, setAside] = await Promise.all([
      transaction.objectStore("plans").getAll(),
      transaction.objectStore("notes").getAll(),
      transaction.objectStore("bodies").count(),
      transaction.objectStore("quarantine").count(),
    ]);
    const noteOf = new Map<unknown, PlanNote>(notes.map((note) => [note.id, note]));
    const all = heads
      .flatMap((head) => summaryFrom(head, noteOf.get(head.id)) ?? [])
      .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt, "en"));
    return {
      plans: all.filter((plan) => plan.removedAt === null),
      removed: all.filter((plan) => plan.removedAt !== null),
      // a text without its entry is in no list, and what was set aside is to be found again
      records: Math.max(heads.length, texts) + setAside,
      revisions: heads.flatMap((head) => {
        const id = textAt(head, "id");
        const isRemoved = textAt(head, "removedAt") !== null;
        return id === null ? [] : [{ id, rev: numberAt(head, "rev") ?? 0, isRemoved }];
      }),
    };
  });
}

/** The texts that are kept under these ids, of plans in use; "" where there is none, and an id of no plan is left out. */
export function keptTexts(
  database: Database,
  ids: readonly string[],
): Promise<Stored<ReadonlyMap<string, string>>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "bodies"]);
    const texts = await Promise.all(
      ids.map(async (id): Promise<[string, string][]> => {
        const [head, body] = await Promise.all([
          transaction.objectStore("plans").index("id").get(id),
          transaction.objectStore("bodies").get(id),
        ]);
        if (head === undefined || textAt(head, "removedAt") !== null) return [];
        return [[id, textAt(body, "text") ?? ""]];
      }),
    );
    return new Map(texts.flat());
  }, forManyPlans);
}

/** Milliseconds for reading a thousand plans on a slow disk. */
export const forManyPlans = 60_000;

/** What the database holds of one plan, unread: each part may be missing, or be anything. */
export interface KeptPlan {
  head: PlanHead | undefined;
  body: PlanBody | undefined;
}

export function readKept(database: Database, id: string): Promise<Stored<KeptPlan>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "bodies"]);
    const [head, body] = await Promise.all([
      transaction.objectStore("plans").index("id").get(id),
      transaction.objectStore("bodies").get(id),
    ]);
    return { head, body };
  });
}
