import type { JsonObject } from "../json.ts";

/** The version of the plan file this app writes. */
export const formatVersion = 1;

/**
 * One step from a version of the plan file to the next: pure, plain data in and out, no clock, no randomness.
 * Once released it is never changed. `name` says what it did; a sample of every version stands in `../samples`.
 */
export interface Migration {
  from: number;
  name: string;
  up: (plan: JsonObject) => JsonObject;
}

export const migrations: readonly Migration[] = [];

/** The plan data of an older file as today's version has it. */
export function migrated(plan: JsonObject, version: number): JsonObject {
  return migrations
    .filter((migration) => migration.from >= version)
    .toSorted((one, other) => one.from - other.from)
    .reduce((data, migration) => migration.up(data), plan);
}
