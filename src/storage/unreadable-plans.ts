import type { Database } from "./database.ts";
import { nextTask } from "./next-task.ts";
import { planFromKept } from "./plan-text.ts";
import { summaryFrom, textAt } from "./plan-summary.ts";
import { rawText } from "./raw-text.ts";
import { stored, type Stored } from "./stored.ts";
import { committed } from "./write-plan.ts";

/** A plan in use that cannot be read, or a part of one: where it lies, and its text as it was found. */
export interface UnreadablePlan {
  /** null where not even that can be read */
  id: string | null;
  /** what it is called, as far as that can be read; else "" */
  name: string;
  text: string;
  headKey: IDBValidKey | null;
  bodyKey: IDBValidKey | null;
}

/** What was set aside, for a file. */
export interface SetAsidePlan {
  number: number;
  name: string;
  at: string;
  text: string;
}

/** Milliseconds for a thousand plans on a slow disk. */
const forManyPlans = 60_000;

interface Found {
  headKey: IDBValidKey | null;
  head: unknown;
  bodyKey: IDBValidKey | null;
}

/**
 * Reads every plan in use, one after another, and gives those that cannot be read. What another program or a damaged
 * disk left there is no plan of ours until it has been read as one (reliability, F16, F42). Nothing is changed.
 */
export async function findUnreadable(database: Database): Promise<Stored<UnreadablePlan[]>> {
  const found = await database.run(async (connection): Promise<Found[]> => {
    const transaction = connection.transaction(["plans", "bodies"]);
    const plans = transaction.objectStore("plans");
    const [headKeys, heads, bodyKeys] = await Promise.all([
      plans.getAllKeys(),
      plans.getAll(),
      transaction.objectStore("bodies").getAllKeys(),
    ]);
    const hasHead = new Set<unknown>(heads.map(({ id }) => id));
    const ofHeads = heads.map((head, at): Found => {
      const bodyKey = bodyKeys.includes(head.id) ? head.id : null;
      return { headKey: headKeys[at] ?? null, head, bodyKey };
    });
    const alone = bodyKeys.filter((key) => !hasHead.has(key));
    return [...ofHeads, ...alone.map((bodyKey) => ({ headKey: null, head: undefined, bodyKey }))];
  }, forManyPlans);
  if (!found.ok) return found;
  const unreadable: UnreadablePlan[] = [];
  for (const one of found.value.filter(({ head }) => textAt(head, "removedAt") === null)) {
    // oxlint-disable-next-line no-await-in-loop -- one after another: a hundred at once would hold the page up
    const text = await whyUnreadable(database, one);
    if (text === null) continue;
    const { headKey, bodyKey, head } = one;
    const summary = summaryFrom(head, undefined);
    const id = summary?.id ?? (typeof bodyKey === "string" ? bodyKey : null);
    unreadable.push({ id, name: summary?.name ?? "", text, headKey, bodyKey });
  }
  return stored(unreadable);
}

/** The raw text of a plan that cannot be read; null where it can be. */
async function whyUnreadable(database: Database, { head, bodyKey }: Found): Promise<string | null> {
  await nextTask();
  if (bodyKey === null) return rawText(head);
  const body = await database.run((connection) =>
    // any key: what lies there need not be ours
    connection.get("bodies", IDBKeyRange.only(bodyKey)),
  );
  if (!body.ok) return null; // it is not known: opening the plan tells
  const id = textAt(head, "id");
  const text = textAt(body.value, "text");
  if (id !== null && planFromKept(id, body.value).ok) return null;
  return text ?? rawText(body.value);
}

/** Moves an unreadable plan out of the way exactly as it is; nothing of it is deleted. */
export function setAside(database: Database, plan: UnreadablePlan, at: string): Promise<Stored<null>> {
  const { headKey, bodyKey, name } = plan;
  return database.run(async (connection) => {
    const transaction = connection.transaction(["plans", "bodies", "quarantine"], "readwrite", {
      durability: "strict",
    });
    const plans = transaction.objectStore("plans");
    const bodies = transaction.objectStore("bodies");
    const [headRange, bodyRange] = [headKey, bodyKey].map((key) =>
      key === null ? null : IDBKeyRange.only(key),
    );
    const [head, body] = await Promise.all([
      headRange ? plans.get(headRange) : undefined,
      bodyRange ? bodies.get(bodyRange) : undefined,
    ]);
    const requests: (() => Promise<unknown>)[] = [
      () => transaction.objectStore("quarantine").add({ at, name, head, body }),
    ];
    if (headRange) requests.push(() => plans.delete(headRange));
    if (bodyRange) requests.push(() => bodies.delete(bodyRange));
    await committed(transaction, requests);
    return null;
  });
}

/** What was set aside, the latest first. */
export function listSetAside(database: Database): Promise<Stored<SetAsidePlan[]>> {
  return database.run(async (connection) => {
    const { store } = connection.transaction("quarantine");
    const [numbers, all] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return all
      .map(({ name, at, head, body }, index) => ({
        number: numbers[index] ?? 0,
        name,
        at,
        text: textAt(body, "text") ?? rawText(body ?? head),
      }))
      .toReversed();
  });
}
