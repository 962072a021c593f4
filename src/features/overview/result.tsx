import type { Figures } from "#cost/figures.ts";
import { nameInSentence } from "#i18n/name-in-sentence.ts";
import { brandsIn } from "#plan/brands.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useLanguage, useWords } from "#ui/words.tsx";
import { costliestThings } from "./result-sentence.ts";
import styles from "./result.module.css";

interface ResultProps {
  plan: Plan;
  figures: Figures | null;
}

/** What the plan has found out, in one sentence: the costliest things and their hour. */
export function Result({ plan, figures }: ResultProps) {
  const t = useWords();
  const sentence = useResultSentence(plan, figures);
  return (
    <div>
      <p className={styles.sentence}>{sentence}</p>
      {salesAreUnknown(plan) && <p>{t("overview.result.perThousand")}</p>}
      <p>
        {plan.dependencies.length > 0 ? (
          <a href={hrefTo("cost", { plan: plan.id })}>{t("overview.result.why")}</a>
        ) : (
          <a href={hrefTo("things", { plan: plan.id })}>{t("overview.result.addThings")}</a>
        )}
      </p>
    </div>
  );
}

function useResultSentence(plan: Plan, figures: Figures | null): string {
  const t = useWords();
  const language = useLanguage();
  const formats = useFormats(plan.business);
  if (plan.dependencies.length === 0) return t("overview.result.noThings");
  if (figures === null) return t("overview.result.working");
  const brands = brandsIn(plan);
  const parts = costliestThings(plan, figures).map(({ id, openHour }) => ({
    name: nameInSentence(plan.dependencies.find((thing) => thing.id === id)?.name ?? id, language, brands),
    amount: t("overview.result.about", { amount: formats.money(openHour.likely) }),
  }));
  const [first, second, third] = parts;
  if (!first) return t("overview.result.nothing");
  const one = { first: first.name, firstAmount: first.amount };
  if (!second) return t("overview.result.one", one);
  const two = { ...one, second: second.name, secondAmount: second.amount };
  if (!third) return t("overview.result.two", two);
  return t("overview.result.three", { ...two, third: third.name, thirdAmount: third.amount });
}
