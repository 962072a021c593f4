import type { Database, PlanBody, PlanHead, VersionReason } from "./database.ts";
import { keptVersion } from "./kept-versions.ts";
import { nextRev } from "./revision.ts";
import { notStored, stored, type Stored } from "./stored.ts";
import { committed } from "./write-plan.ts";

/** A plan that comes from a file or a copy, with everything that is kept of it. */
export type PlanToKeep = Omit<PlanHead, "rev"> & PlanBody;

/** What was kept under an id before something else took its place. */
export interface Replaced {
  /** the revision that took its place */
  rev: number;
  head: PlanHead;
  body: PlanBody | undefined;
}

/**
 * Keeps a plan under an id that is free, else "already-there". A removed plan of that id stays among the
 * removed ones, under `otherId`.
 */
export async function addPlan(database: Database, plan: PlanToKeep, otherId: string): Promise<Stored<null>> {
  const { formatVersion, text, ...head } = plan;
  const added = await database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "bodies", "notes"], "readwrite", {
      durability: "strict",
    });
    const plans = transaction.objectStore("plans");
    const bodies = transaction.objectStore("bodies");
    const [last, lastKey, lastBody] = await Promise.all([
      plans.index("id").get(plan.id),
      plans.index("id").getKey(plan.id),
      bodies.get(plan.id),
    ]);
    if (last !== undefined && last.removedAt === null) return false;
    const requests: (() => Promise<unknown>)[] = [];
    if (last !== undefined && lastKey !== undefined) {
      requests.push(
        () => plans.delete(lastKey),
        () => plans.add({ ...last, id: otherId, rev: 1 }),
      );
      if (lastBody !== undefined) requests.push(() => bodies.put({ ...lastBody, id: otherId }));
    }
    requests.push(
      () => transaction.objectStore("notes").delete(plan.id),
      () => plans.add({ ...head, rev: nextRev(lastKey?.[1]) }),
      () => bodies.put({ id: plan.id, formatVersion, text }),
    );
    await committed(transaction, requests);
    return true;
  });
  if (!added.ok) return added;
  return added.value ? stored(null) : notStored("already-there");
}

/** Puts a plan in the place of the one with its id, and gives what stood there, readable or not; that is kept as a version. */
export async function replacePlan(
  database: Database,
  plan: PlanToKeep,
  why: VersionReason = "replaced",
): Promise<Stored<Replaced>> {
  const { formatVersion, text, ...head } = plan;
  const replaced = await database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "bodies", "versions"], "readwrite", {
      durability: "strict",
    });
    const plans = transaction.objectStore("plans");
    const bodies = transaction.objectStore("bodies");
    const [last, lastKey, lastBody] = await Promise.all([
      plans.index("id").get(plan.id),
      plans.index("id").getKey(plan.id),
      bodies.get(plan.id),
    ]);
    if (last === undefined || lastKey === undefined) return undefined;
    const rev = nextRev(lastKey[1]);
    await committed(transaction, [
      () => plans.delete(lastKey),
      () => plans.add({ ...head, rev }),
      () => bodies.put({ id: plan.id, formatVersion, text }),
      () => transaction.objectStore("versions").add(keptVersion(plan.id, last, lastBody, why)),
    ]);
    return { rev, head: last, body: lastBody };
  });
  if (!replaced.ok) return replaced;
  return replaced.value === undefined ? notStored("missing") : stored(replaced.value);
}
