import { usePlan } from "#store/open-plan.ts";
import { hrefTo } from "#ui/routes.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useWords } from "#ui/words.tsx";
import { furthestPage, pageNumbers, type PageNumber } from "./pages.ts";
import styles from "./step-tabs.module.css";

/** The nine pages at the card's edge: those that were seen open again, later ones are dashed. Phones have the strip. */
export function StepTabs({ id, page }: { id: string; page: PageNumber }) {
  const t = useWords();
  const furthest = Math.max(page, usePlan(furthestPage));
  return (
    <nav className={styles.tabs} aria-label={t("wizard.tabs")}>
      <ol className={styles.list}>
        {pageNumbers.map((number) => (
          <li key={number}>
            {number <= furthest ? (
              <a
                className={styles.tab}
                href={hrefTo("start", { plan: id, page: String(number) })}
                aria-current={number === page ? "step" : undefined}
                aria-label={t("wizard.tab", { page: number, name: t(`wizard.page${number}`) })}
                title={t(`wizard.page${number}`)}
              >
                {number}
              </a>
            ) : (
              <span className={styles.later}>
                <span aria-hidden="true">{number}</span>
                <VisuallyHidden>{t("wizard.tabLater", { page: number })}</VisuallyHidden>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
