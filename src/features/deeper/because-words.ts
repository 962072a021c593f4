import type { Because, MovesFigure } from "#advice/next-question.ts";
import type { PlanQuestion, QuestionContent } from "#advice/plan-questions.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import type { CostWords } from "#questions/use-cost-words.ts";
import { isEvent } from "./question-words.ts";

interface Told {
  content: QuestionContent;
  plan: Plan;
  words: CostWords;
}

/** What a guess can do to the headline, and which figure that is; nothing where that is next to nothing. */
export function movesWords({ thing, swing }: MovesFigure, told: Told): string[] {
  const { t, formats, inSentence, nameOf } = told.words;
  if (isNextToNothing(swing)) return [];
  return [
    t("ask.because.figure", { swing: formats.money(swing) }),
    isEvent(thing, told)
      ? t("ask.because.event", { thing: nameOf(thing) })
      : t("ask.because.thing", { thing: inSentence(thing) }),
    ...(salesAreUnknown(told.plan) ? [t("ask.because.perThousand")] : []),
  ];
}

/** Why a question is the one that is offered. */
export function becauseWords(because: Because, { asked }: PlanQuestion, told: Told): string[] {
  const { t } = told.words;
  if (because.is !== "figure")
    return [
      asked.of === "business" && asked.part === "sales"
        ? t("ask.because.sales")
        : t(`ask.because.${because.is}`),
    ];
  const words = movesWords(because, told);
  return words.length > 0 ? words : [t("ask.because.guess")];
}
