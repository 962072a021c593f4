import type { Connection, Database, KeptVersion, VersionReason } from "./database.ts";
import { readKept } from "./kept-plans.ts";
import { numberAt, textAt } from "./plan-summary.ts";
import { rawText } from "./raw-text.ts";
import { stored, type Stored } from "./stored.ts";
import { versionsToForget, type VersionKey } from "./thinned-versions.ts";
import { versionOf } from "./version-moments.ts";
import { committed } from "./write-plan.ts";

/** A version with the number it is found under. */
export interface NumberedVersion extends KeptVersion {
  number: number;
}

/** All that is kept of a plan's earlier states, the latest first. */
export function readVersions(database: Database, plan: string): Promise<Stored<NumberedVersion[]>> {
  return database.run(async (connection) => {
    const transaction = connection.transaction("versions");
    const [keys, versions] = await Promise.all([
      transaction.store.index("of").getAllKeys(allOf(plan)),
      transaction.store.index("of").getAll(allOf(plan)),
    ]);
    return versions
      .flatMap((version, at) => ({ ...version, number: keys[at] ?? 0 }))
      .toSorted((one, other) => other.number - one.number);
  });
}

/** Keeps what now stands under an id as a version: before somebody else writes there. Nothing there keeps nothing. */
export async function keepVersion(
  database: Database,
  plan: string,
  why: VersionReason,
): Promise<Stored<null>> {
  const kept = await readKept(database, plan);
  if (!kept.ok) return kept;
  const { head, body } = kept.value;
  if (body === undefined) return stored(null);
  const version = keptVersion(plan, head, body, why);
  return database.run(async (connection) => {
    const transaction = connection.transaction("versions", "readwrite", { durability: "strict" });
    await committed(transaction, [() => transaction.store.add(version)]);
    return null;
  });
}

/** What the database holds of a plan as a version of it, whatever wrote it there. */
export function keptVersion(plan: string, head: unknown, body: unknown, why: VersionReason): KeptVersion {
  return versionOf(
    plan,
    {
      at: textAt(head, "savedAt") ?? "",
      formatVersion: numberAt(body, "formatVersion") ?? 0,
      text: textAt(body, "text") ?? rawText(body),
    },
    why,
  );
}

/** Forgets the versions of a plan that are more than enough (`thinned-versions.ts`). */
export function thinVersions(database: Database, plan: string, now: Date): Promise<Stored<null>> {
  return database.run(async (connection) => {
    await forget(connection, versionsToForget(await keysOf(connection, plan), now));
    return null;
  });
}

/** Forgets the older half of the versions of all plans, for room; says whether there was any. */
export async function forgetOldestVersions(database: Database): Promise<boolean> {
  const forgotten = await database.run(async (connection) => {
    const numbers = await connection.getAllKeys("versions"); // in the order they came
    const oldest = numbers.slice(0, Math.ceil(numbers.length / 2));
    await forget(connection, oldest);
    return oldest.length;
  });
  return forgotten.ok && forgotten.value > 0;
}

async function forget(connection: Connection, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const transaction = connection.transaction("versions", "readwrite", { durability: "strict" });
  await committed(
    transaction,
    numbers.map((number) => () => transaction.store.delete(number)),
  );
}

/** What is known of a plan's versions without reading one of their texts. */
async function keysOf(connection: Connection, plan: string): Promise<VersionKey[]> {
  const keys: VersionKey[] = [];
  const index = connection.transaction("versions").store.index("of");
  for (let cursor = await index.openKeyCursor(allOf(plan)); cursor; cursor = await cursor.continue()) {
    const [, at, size] = cursor.key;
    keys.push({ number: cursor.primaryKey, at, size });
  }
  return keys;
}

/** Every version of a plan in the index "of". */
export function allOf(plan: string): IDBKeyRange {
  return IDBKeyRange.bound([plan], [plan, []]);
}
