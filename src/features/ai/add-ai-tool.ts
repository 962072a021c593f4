import { newAiTool, type AiTool } from "#plan/ai-tool.ts";
import { addAiTool } from "#plan/edits/add-ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { goTo, hrefTo } from "#ui/routes.ts";

/** Adds an AI tool of which this much is known, and opens its sheet. */
export function addTool({ id: plan }: Pick<Plan, "id">, known: Partial<AiTool> & { name: string }): void {
  const tool = newAiTool({ ...known, id: newId() });
  apply(addAiTool, tool);
  goTo(hrefTo("aiTool", { plan, tool: tool.id }));
}
