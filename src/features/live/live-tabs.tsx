import { useWords } from "#ui/words.tsx";
import styles from "./live-tabs.module.css";

export type LiveTab = "steps" | "call" | "tell" | "log";

interface LiveTabsProps {
  tabs: readonly LiveTab[];
  chosen: LiveTab;
  onChoose: (tab: LiveTab) => void;
}

/** The parts of an outage, at the thumb. */
export function LiveTabs({ tabs, chosen, onChoose }: LiveTabsProps) {
  const t = useWords();
  return (
    <nav className={styles.tabs} aria-label={t("live.tabs")} data-sticks="foot">
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          className={styles.tab}
          aria-current={tab === chosen ? "page" : undefined}
          onClick={() => {
            onChoose(tab);
            window.scrollTo(0, 0);
          }}
        >
          {t(`live.tab.${tab}`)}
        </button>
      ))}
    </nav>
  );
}
