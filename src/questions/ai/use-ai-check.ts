import type { AiCheck } from "#content/ai-check.ts";
import { contentHook } from "../content-hook.ts";

const useCheckContent = contentHook(["aiCheck"]);

/** The questions asked of each AI tool, and its monthly fifteen minutes. */
export function useAiCheck(): AiCheck {
  return useCheckContent().aiCheck;
}
