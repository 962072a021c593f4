import type { Database, KeptVersion, PlanBody, PlanHead } from "./database.ts";
import { tellOtherTabs } from "./other-tabs.ts";
import { nextRev } from "./revision.ts";
import type { Stored } from "./stored.ts";

/** One write of a plan: the revision it follows (0 for a plan that is not kept yet), and everything that is kept. */
export interface PlanWrite extends Omit<PlanHead, "rev">, PlanBody {
  follows: number;
  /** the new revision, where it is one of an opened plan */
  rev?: number;
  /** earlier states of the plan that are kept with it, oldest first */
  versions?: readonly KeptVersion[];
}

/**
 * Writes a plan if the revision it follows is still the newest, and gives the new revision; else nothing
 * changes and the reason is "changed-elsewhere".
 *
 * The comparison is in the writes themselves: the followed revision is deleted by its exact key, and adding the
 * next fails where another one of the same id is left. So nothing has to be read first, all requests are out
 * before this function gives way, and an edit made just before the tab goes is written (reliability, § 0.1).
 */
export function writePlan(database: Database, write: PlanWrite): Promise<Stored<number>> {
  const { follows, rev = nextRev(follows), formatVersion, text, versions = [], ...rest } = write;
  const head: PlanHead = { ...rest, rev };
  return database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "bodies", "versions"], "readwrite", {
      durability: "strict",
    });
    const plans = transaction.objectStore("plans");
    await committed(transaction, [
      () => plans.delete([head.id, follows]),
      () => plans.add(head),
      () => transaction.objectStore("bodies").put({ id: head.id, formatVersion, text }),
      ...versions.map((version) => () => transaction.objectStore("versions").add(version)),
    ]);
    return head.rev;
  });
}

/**
 * Makes the last requests of a transaction and ends it: all or none. It is done only once the browser says it is
 * written. `commit` without waiting for their answers: a page that ends now would take an open transaction along.
 * Other tabs hear of it, so that none shows what is no longer so.
 */
export async function committed(
  transaction: { commit: () => void; abort: () => void; done: Promise<void> },
  requests: (() => Promise<unknown>)[],
): Promise<void> {
  const made: Promise<unknown>[] = [];
  try {
    for (const request of requests) made.push(request());
    transaction.commit();
  } catch (error) {
    transaction.abort();
    made.push(Promise.reject(error));
  }
  const outcomes = await Promise.allSettled([transaction.done, ...made]);
  const errors = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  if (errors.length > 0) throw errors.find((error) => !isOnlyAborted(error)) ?? errors[0];
  tellOtherTabs({ says: "changed" });
}

/** Requests that were fine themselves fail with "AbortError" because another one took the transaction down. */
function isOnlyAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
