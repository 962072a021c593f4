import type { AiTool } from "#plan/ai-tool.ts";
import { monthsLater } from "./later-day.ts";

/**
 * What is wrong or lacking with an AI tool: nobody checks what reaches customers, or what touches money; it is to be
 * checked and nobody is named for it; its monthly fifteen minutes are past; or nothing says what to do if it is wrong.
 */
export type AiWarning =
  | "unchecked-customers"
  | "unchecked-money"
  | "no-reviewer"
  | "review-overdue"
  | "no-way-out";

/** Those that must not wait: AI acts there with nobody in between. */
export const graveAiWarnings: readonly AiWarning[] = ["unchecked-customers", "unchecked-money"];

/** The warnings of a tool, the gravest first. `today` is "YYYY-MM-DD". Design, § 2 *AI tools*. */
export function aiWarnings(tool: AiTool, today: string): AiWarning[] {
  const isUnchecked = tool.review === "none";
  const next = nextAiReview(tool);
  const found: [AiWarning, boolean][] = [
    ["unchecked-customers", isUnchecked && tool.reaches.includes("customers")],
    ["unchecked-money", isUnchecked && tool.reaches.includes("money")],
    ["no-reviewer", !isUnchecked && tool.reviewer === null],
    ["review-overdue", next !== null && next < today],
    ["no-way-out", tool.ifWrong.every((line) => line.trim() === "")],
  ];
  return found.flatMap(([warning, isSo]) => (isSo ? [warning] : []));
}

/** The day of its next monthly fifteen minutes: a month after the last; null where it was never read. */
export function nextAiReview({ lastReviewed }: Pick<AiTool, "lastReviewed">): string | null {
  return lastReviewed === null ? null : monthsLater(lastReviewed, 1);
}
