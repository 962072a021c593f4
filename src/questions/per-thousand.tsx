import { salesAreUnknown, unknownWeeklySales } from "#plan/weekly-sales.ts";
import { usePlan } from "#store/open-plan.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useCostWords } from "./use-cost-words.ts";

/** Where the sales were skipped: what every amount of the screen is for, and the way to give them. */
export function PerThousand() {
  const plan = usePlan((open) => open);
  const { t, formats } = useCostWords(plan);
  if (!salesAreUnknown(plan)) return null;
  return (
    <Note kind="warning">
      {t("cost.perThousandWhy", { amount: formats.money(unknownWeeklySales) })}{" "}
      <a href={hrefTo("start", { plan: plan.id, page: "3" })}>{t("cost.giveSales")}</a>
    </Note>
  );
}
