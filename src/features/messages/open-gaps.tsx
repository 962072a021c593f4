import type { Gap } from "#document/message-gaps.ts";
import { usePlan } from "#store/open-plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./message-row.module.css";
import { useGapNames } from "./use-gap-names.ts";

/** The blanks of a message by name, above it. */
export function OpenGaps({ open }: { open: readonly Gap[] }) {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  const gaps = useGapNames(open);
  if (open.length === 0) return null;
  return (
    <p className={styles.open}>
      {t("messages.open", { gaps })}{" "}
      {open.includes("businessName") && (
        <a href={hrefTo("start", { plan, page: "2" })}>{t("messages.nameBusiness")}</a>
      )}
    </p>
  );
}
