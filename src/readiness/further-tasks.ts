import type { Plan } from "#plan/plan.ts";
import { isOpenAction } from "#plan/upkeep.ts";
import { nextReview } from "./next-review.ts";

/** What makes a plan that prints into one that holds: any order, after the quick start. Design, § 2. */
export const furtherIds = ["contacts", "causes", "ai", "todo", "ready", "review"] as const;
export type FurtherId = (typeof furtherIds)[number];

/**
 * How such a part stands: begun or not, and what there is to count: own causes, people with a number, AI tools, open
 * jobs, answered readiness questions. `late` counts what is overdue; `on` is the day of the next review.
 */
export interface FurtherTask {
  id: FurtherId;
  state: "to-do" | "yours";
  count: number;
  late: number;
  on: string | null;
}

/** The further parts of a plan on a day ("YYYY-MM-DD"). What is overdue is to do again. */
export function furtherTasks(plan: Plan, today: string): FurtherTask[] {
  const { providers, contacts, ai, actions, answers, review, printed } = plan;
  const reachable = contacts.filter(({ phone, phone2 }) => phone.trim() !== "" || phone2.trim() !== "");
  const open = actions.filter(isOpenAction);
  const overdue = open.filter(({ due }) => due !== null && due < today);
  const next = nextReview({ ...review, printedOn: printed.on }, today);
  const isReviewed = review.reviewedOn !== null && next !== null && !next.isDue;
  return [
    part("contacts", reachable.length > 2, reachable.length),
    part("causes", providers.length > 0, providers.length),
    part("ai", ai.length > 0, ai.length),
    { ...part("todo", actions.length > 0 && overdue.length === 0, open.length), late: overdue.length },
    part("ready", Object.keys(answers).length > 0, Object.keys(answers).length),
    { ...part("review", isReviewed, 0), late: next?.isDue === true ? 1 : 0, on: next?.on ?? null },
  ];
}

function part(id: FurtherId, isBegun: boolean, count: number): FurtherTask {
  return { id, state: isBegun ? "yours" : "to-do", count, late: 0, on: null };
}
