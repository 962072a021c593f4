import { isNextToNothing } from "#i18n/rounding.ts";
import { salesAreUnknown, unknownWeeklySales } from "#plan/weekly-sales.ts";
import { useFigures } from "#store/figures.ts";
import { usePlan } from "#store/open-plan.ts";
import { useFormats, useWords } from "#ui/words.tsx";

/** Why it is this thing that is asked about: what an open hour without it costs. */
export function CostOfThing({ thing }: { thing: string }) {
  const t = useWords();
  const formats = useFormats(usePlan((plan) => plan.business));
  const perThousand = usePlan(salesAreUnknown);
  const likely = useFigures(
    ({ figures }) => figures?.dependencies.find(({ id }) => id === thing)?.openHour.likely ?? 0,
  );
  if (isNextToNothing(likely)) return <p>{t("wizard.backup.helpNoCost")}</p>;
  const amount = formats.money(likely);
  return (
    <p>
      {perThousand
        ? t("wizard.backup.helpPerThousand", { amount, sales: formats.money(unknownWeeklySales) })
        : t("wizard.backup.help", { amount })}
    </p>
  );
}
