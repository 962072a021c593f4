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

/**
 * The plan data of an older file as today's version has it; null where a step fails. What was read stays as it lies:
 * such a plan is unreadable, and the others open (reliability, F19).
 */
export function migrated(
  plan: JsonObject,
  version: number,
  steps: readonly Migration[] = migrations,
): JsonObject | null {
  try {
    return steps
      .filter((step) => step.from >= version)
      .toSorted((one, other) => one.from - other.from)
      .reduce((data, step) => step.up(data), plan);
  } catch {
    return null; // the data is no plan of its version, or the step is at fault: the caller says it
  }
}
