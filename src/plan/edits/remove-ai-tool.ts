import type { Plan } from "../plan.ts";

/** Takes an AI tool out of the plan; the thing it is, if it is one, stays. */
export function removeAiTool(plan: Plan, { id }: { id: string }): Plan {
  const ai = plan.ai.filter((tool) => tool.id !== id);
  return ai.length === plan.ai.length ? plan : { ...plan, ai };
}
