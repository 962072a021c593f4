import { useEffect, useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { Note } from "#ui/note.tsx";
import { useAreas } from "#ui/use-areas.ts";
import { useWords } from "#ui/words.tsx";
import { browserStorage } from "#storage/storage-facts.ts";
import { useLibrary } from "#store/library.ts";
import { needsCopy } from "./plan-facts.ts";
import styles from "./unreadable-note.module.css";

const areas = ["kept"] as const;

/** Where the browser may clear plans and one of them has no copy outside: says so, and the way out. */
export function MayNotLast() {
  const t = useWords();
  const [today] = useState(() => localDay(new Date()));
  const [lasts, setLasts] = useState<boolean | null>(null);
  const isHere = useAreas(areas);
  const isAtRisk = useLibrary(({ plans }) => plans.some((plan) => needsCopy(plan, today)));
  useEffect(() => void browserStorage().then((browser) => setLasts(browser.lasts)), []);
  if (!isHere || !isAtRisk || lasts !== false) return null;
  return (
    <div className={styles.note} data-testid="may-not-last">
      <Note kind="warning">
        <p>
          {t("kept.short")} <b>{t("kept.short.way")}</b>
        </p>
      </Note>
    </div>
  );
}
