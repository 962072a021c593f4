import type { DependencyFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { withoutHours } from "#plan/without-hours.ts";
import type { CostWords } from "#questions/use-cost-words.ts";

/** What an open hour without a thing costs, in words, or why there is no amount. */
export function amountWords(
  plan: Plan,
  { id, takesDown, openHour }: DependencyFigures,
  { t, about, isWorkedOut }: CostWords,
): { words: string; isAmount: boolean } {
  if (!isWorkedOut(id)) return { words: t("things.notWorkedOut"), isAmount: false };
  if (withoutHours(plan, [id, ...takesDown]).isAll) return { words: t("things.noHours"), isAmount: false };
  return { words: about(openHour.likely), isAmount: true };
}
