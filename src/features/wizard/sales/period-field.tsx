import type { ComponentProps } from "react";
import { classNames } from "#ui/class-names.ts";
import fieldStyles from "#ui/field.module.css";
import { useIsLooking } from "#ui/looking.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./sales-page.module.css";

/** "a week": what an amount is for, beside it. */
export function PeriodField(select: ComponentProps<"select">) {
  const t = useWords();
  const isLooking = useIsLooking();
  return (
    <select
      {...select}
      disabled={isLooking || select.disabled}
      aria-label={t("wizard.sales.per")}
      className={classNames(fieldStyles.control, styles.period)}
    >
      <option value="week">{t("wizard.sales.week")}</option>
      <option value="month">{t("wizard.sales.month")}</option>
      <option value="year">{t("wizard.sales.year")}</option>
    </select>
  );
}
