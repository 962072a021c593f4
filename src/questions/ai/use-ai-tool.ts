import type { AiTool } from "#plan/ai-tool.ts";
import { changeAiTool } from "#plan/edits/change-ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";

export function aiToolIn({ ai }: Pick<Plan, "ai">, id: string): AiTool | undefined {
  return ai.find((tool) => tool.id === id);
}

/** An AI tool of the open plan; undefined for one that is not there. */
export function useAiTool(id: string): AiTool | undefined {
  return usePlan((plan) => aiToolIn(plan, id));
}

/** Changes an AI tool of the open plan; changes under the same `together` are one step of Undo. */
export function changeTool(id: string, changes: Partial<Omit<AiTool, "id">>, together?: string): void {
  apply(changeAiTool, { id, changes }, together === undefined ? {} : { together: `ai ${id} ${together}` });
}
