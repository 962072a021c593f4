import type { ReactNode } from "react";
import { classNames } from "#ui/class-names.ts";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./top-bar.module.css";
import { Wordmark } from "./wordmark.tsx";

interface TopBarProps {
  /** "Menu", between a phone and a desk */
  menu?: ReactNode;
  /** the name of the open plan */
  plan?: string;
  /** one sentence: where the plans are, or whether this one is saved */
  says: ReactNode;
  /** Undo and Redo: with them a phone gets a second line */
  steps?: ReactNode;
  /** the place of *Something is down*: at the end, the same on every screen */
  down?: ReactNode;
}

export function TopBar({ menu, plan, says, steps, down }: TopBarProps) {
  const t = useWords();
  return (
    <header className={styles.bar} data-sticks="top">
      <div className={classNames(styles.line, steps !== undefined && styles.twoLines)}>
        <span className={styles.first}>
          <Wordmark />
          {menu}
        </span>
        {plan !== undefined && <span className={styles.plan}>{plan}</span>}
        <span className={styles.says}>{says}</span>
        {steps}
        {plan === undefined && (
          <a className={styles.settings} href={hrefTo("settings")}>
            {t("frame.settings")}
          </a>
        )}
        <a className={styles.help} href={hrefTo("help")}>
          {t("frame.help")}
        </a>
        {down && <span className={styles.down}>{down}</span>}
      </div>
    </header>
  );
}
