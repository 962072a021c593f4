import type { Problem } from "#plan-file/problem.ts";
import type { DroppedReference } from "#plan/references.ts";
import type { Plan } from "#plan/plan.ts";
import type { Database, PlanBody } from "./database.ts";
import { readKept } from "./kept-plans.ts";
import { changesOf, numberAt, textAt } from "./plan-summary.ts";
import type { StorageReason } from "./stored.ts";

/** A plan that cannot be read: what is wrong with it, and its text as it is kept, to be saved to a file. */
export interface Unreadable {
  problems: [Problem, ...Problem[]];
  text: string;
}

/** What reading a kept plan gives. An unreadable one stays where it is. */
export type KeptPlanRead =
  | {
      is: "plan";
      plan: Plan;
      rev: number;
      savedAt: string;
      dropped: DroppedReference[];
      /** the plan's text as it is kept */
      kept: Omit<PlanBody, "id">;
      /** steps of change it has seen */
      changes: number;
    }
  | ({ is: "unreadable" } & Unreadable)
  | { is: "missing" }
  | { is: "failed"; reason: StorageReason };

/** Reads one plan; a removed one counts as missing. The reader itself is loaded when the first plan is read. */
export async function readStored(database: Database, id: string): Promise<KeptPlanRead> {
  const [kept, { planFromKept, formatVersion }] = await Promise.all([
    readKept(database, id),
    import("./plan-text.ts"),
  ]);
  if (!kept.ok) return { is: "failed", reason: kept.reason };
  const { head, body } = kept.value;
  if (head === undefined || textAt(head, "removedAt") !== null) return { is: "missing" };
  const read = planFromKept(id, body);
  if (!read.ok) return { is: "unreadable", problems: read.problems, text: read.text };
  return {
    is: "plan",
    plan: read.plan,
    rev: numberAt(head, "rev") ?? 0,
    savedAt: textAt(head, "savedAt") ?? "",
    dropped: read.dropped,
    kept: { formatVersion: numberAt(body, "formatVersion") ?? formatVersion, text: read.text },
    changes: changesOf(head).changes ?? 0,
  };
}
