import type { AiTool } from "../ai-tool.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

export function changeAiTool(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<AiTool, "id">> },
): Plan {
  const ai = withPart(plan.ai, id, (tool) => withChanges(tool, changes));
  return ai === plan.ai ? plan : { ...plan, ai };
}
