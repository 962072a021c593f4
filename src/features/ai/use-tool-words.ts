import type { AiTool } from "#plan/ai-tool.ts";
import type { Plan } from "#plan/plan.ts";
import { contactLabel } from "#questions/contact-pick.tsx";
import { nextAiReview } from "#readiness/ai-warnings.ts";
import { useFormats, useWords } from "#ui/words.tsx";

/** What is said of an AI tool in a few words. */
interface ToolWords {
  name: (tool: AiTool) => string;
  /** "Customers and bookings" */
  reaches: (tool: AiTool) => string;
  /** "A sample, afterwards, by Zoë Ağaoğlu" */
  review: (tool: AiTool) => string;
  /** "21 December 2026", "21 October 2026, overdue", "Never read yet" */
  next: (tool: AiTool, today: string) => string;
}

export function useToolWords({ business, contacts }: Pick<Plan, "business" | "contacts">): ToolWords {
  const t = useWords();
  const formats = useFormats(business);
  return {
    name: ({ name }) => (name.trim() === "" ? t("ai.unnamed") : name),
    reaches: ({ reaches }) =>
      reaches.length === 0
        ? t("ai.reachesNobody")
        : formats.list(
            reaches.map((reach, place) =>
              place === 0 ? t(`ai.reach.${reach}`) : t(`ai.inSentence.${reach}`),
            ),
          ),
    review: ({ review, reviewer }) => {
      const words = t(`ai.review.${review}`);
      const who = contacts.find(({ id }) => id === reviewer);
      return review === "none" || who === undefined
        ? words
        : t("ai.reviewedBy", { review: words, name: who.name.trim() || contactLabel(who) });
    },
    next: (tool, today) => {
      const next = nextAiReview(tool);
      if (next === null) return t("ai.nextNone");
      return next < today ? t("ai.nextOver", { day: formats.day(next) }) : formats.day(next);
    },
  };
}
