import type { Database, KeptShort } from "./database.ts";
import { forManyPlans } from "./kept-plans.ts";
import { numberAt, summaryFrom, textAt } from "./plan-summary.ts";
import type { Stored } from "./stored.ts";

/** A client's plan in use, the stamp of what now stands in it, and what was worked out of just that; null where nothing was. */
export interface ListedShort {
  id: string;
  stamp: string;
  text: string | null;
}

/**
 * The plans in use that carry a client's label, with what was worked out of each. `by` names what worked it out: another
 * build may do it otherwise.
 */
export function listShorts(database: Database, by: string): Promise<Stored<ListedShort[]>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "shorts"]);
    const [heads, shorts] = await Promise.all([
      transaction.objectStore("plans").getAll(),
      transaction.objectStore("shorts").getAll(),
    ]);
    const kept = new Map<unknown, KeptShort>(shorts.map((short) => [short.id, short]));
    return heads.flatMap((head): ListedShort[] => {
      const plan = summaryFrom(head, undefined);
      if (plan === null || plan.removedAt !== null || plan.client.trim() === "") return [];
      const stamp = `${by} ${numberAt(head, "rev")} ${plan.savedAt}`;
      const short = kept.get(plan.id);
      return [{ id: plan.id, stamp, text: textAt(short, "stamp") === stamp ? textAt(short, "text") : null }];
    });
  }, forManyPlans);
}

/** Keeps what was worked out. It can be worked out again: nobody waits for the disk, and no other tab has to know. */
export function keepShorts(database: Database, shorts: readonly KeptShort[]): Promise<Stored<null>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction("shorts", "readwrite", { durability: "relaxed" });
    await Promise.all([...shorts.map((short) => transaction.store.put(short)), transaction.done]);
    return null;
  }, forManyPlans);
}

/** What is kept of the texts of these plans, unread. */
export function keptBodies(
  database: Database,
  ids: readonly string[],
): Promise<Stored<[id: string, body: unknown][]>> {
  return database.run(async (connection) => {
    const { store } = connection.transaction("bodies");
    return Promise.all(ids.map(async (id): Promise<[string, unknown]> => [id, await store.get(id)]));
  }, forManyPlans);
}
