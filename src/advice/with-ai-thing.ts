import { changeAiTool } from "#plan/edits/change-ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { aiCategory } from "./ai-suggestions.ts";
import type { MakeContent } from "./make.ts";
import type { StarterContent } from "./starter-content.ts";
import { idOfAdded, withAddedThing, type AddedThing } from "./with-added-thing.ts";

/**
 * *Make it a thing of the plan*: an AI tool becomes a thing one depends on, by its own name, with the make of the
 * catalogue where that is its name, and with the starter's guesses, so that losing it has a cost. Issue 4, § AI tools.
 */
export function withAiThing(
  content: StarterContent & MakeContent,
  plan: Plan,
  { tool: id }: { tool: string },
): Plan {
  const tool = plan.ai.find((each) => each.id === id);
  if (tool === undefined || tool.dependency !== null) return plan;
  const name = tool.name.trim();
  const service = content.services.find(
    (each) => each.category === aiCategory && each.name.toLowerCase() === name.toLowerCase(),
  );
  const added: AddedThing = service ? { serviceId: service.id, name } : { category: aiCategory, name };
  const dependency = idOfAdded(content, plan, added);
  return changeAiTool(withAddedThing(content, plan, { id: dependency, added }), {
    id,
    changes: { dependency },
  });
}
