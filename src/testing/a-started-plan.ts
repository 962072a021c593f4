import { startFromType } from "#advice/start-from-type.ts";
import type { Content } from "#content/content.ts";
import { loadContent } from "#content/load-content.ts";
import { emptyPlan } from "#plan/empty-plan.ts";
import type { Plan } from "#plan/plan.ts";

/** All of the English content, for tests that look at what it makes of a plan. */
export const theContent: Content = await loadContent("en");

/** The plan of a business that has answered page 1 and nothing else. */
export function aStartedPlan(type: string): Plan {
  return startFromType(theContent, emptyPlan({ id: "plan-1", at: "2026-11-21T09:00:00.000Z" }), type);
}
