import type { AiTool } from "../ai-tool.ts";
import type { Plan } from "../plan.ts";

/** Adds an AI tool, last in the list. */
export function addAiTool(plan: Plan, tool: AiTool): Plan {
  return { ...plan, ai: [...plan.ai, tool] };
}
