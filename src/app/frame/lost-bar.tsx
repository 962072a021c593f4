import { useLibrary } from "#store/library.ts";
import { useOpenPlan } from "#store/open-plan.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./only-looking.module.css";
import lineStyles from "./standing-line.module.css";

/** In a plan, until the owner has decided on Home: that the browser lost plans or changes, which this plan may lack. */
export function LostBar() {
  const t = useWords();
  const isLost = useLibrary(({ lost }) => lost !== null);
  const isKept = useOpenPlan((open) => open.isKept);
  if (!isLost || !isKept) return null;
  return (
    <section className={styles.bar} aria-label={t("frame.lost")}>
      <div className={lineStyles.line}>
        <Icon name="error" />
        <p className={lineStyles.text}>{t("frame.lost.text")}</p>
        <ButtonLink small href={hrefTo("home")}>
          {t("frame.lost.see")}
        </ButtonLink>
      </div>
    </section>
  );
}
