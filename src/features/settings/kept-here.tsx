import { useEffect, useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { Button } from "#ui/button.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { listSpareCopies, type SpareCopy } from "#storage/spare-copies.ts";
import { askToLast, browserStorage } from "#storage/storage-facts.ts";
import styles from "./settings-screen.module.css";

type Lasts = "yes" | "no" | "unknown" | "refused";

/** Whether the browser promised to keep plans, and what lies beside them should it lose them. */
export function KeptHere() {
  const t = useWords();
  const formats = useFormats();
  const [lasts, setLasts] = useState<Lasts | null>(null);
  const [copies, setCopies] = useState<readonly SpareCopy[]>([]);
  useEffect(() => {
    void browserStorage().then((browser) => setLasts(lastsOf(browser.lasts)));
    void listSpareCopies().then(setCopies);
  }, []);
  if (lasts === null) return null;

  async function ask(): Promise<void> {
    const answer = lastsOf(await askToLast());
    setLasts(answer === "yes" ? answer : "refused");
  }

  const latest = copies[0] && new Date(copies[0].at);
  const moment = latest
    ? t("kept.moment", { day: formats.day(localDay(latest)), time: formats.clock(latest) })
    : "";
  return (
    <section className={styles.part} aria-labelledby="kept-here">
      <h2 id="kept-here">{t("kept.settings")}</h2>
      <p role="status" data-testid="lasts">
        {t(`kept.lasts.${lasts}`)}
      </p>
      {lasts === "no" && (
        <div>
          <Button small onClick={() => void ask()}>
            {t("kept.lasts.ask")}
          </Button>
        </div>
      )}
      {lasts !== "yes" && <p>{t("kept.lasts.outside")}</p>}
      <p>{t("kept.settings.spare", { count: copies.length, moment })}</p>
    </section>
  );
}

function lastsOf(lasts: boolean | null): Lasts {
  if (lasts === null) return "unknown";
  return lasts ? "yes" : "no";
}
