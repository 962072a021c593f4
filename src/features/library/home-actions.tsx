import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { FileButton } from "#ui/file-button.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { newPlan } from "#store/library.ts";
import styles from "./home-actions.module.css";

/** The two ways to a plan: a new one, or one from a file. */
export function HomeActions({ onFile }: { onFile: (file: File) => void }) {
  const t = useWords();
  const [isStarting, setIsStarting] = useState(false);

  async function start(): Promise<void> {
    if (isStarting) return;
    setIsStarting(true);
    const id = await newPlan();
    goTo(hrefTo("start", { plan: id, page: "1" }));
  }

  return (
    <div className={styles.actions}>
      <Button kind="filled" onClick={() => void start()}>
        {t("library.newPlan")}
      </Button>
      <FileButton data-testid="import-file" accept=".json,application/json" onFile={onFile}>
        {t("library.openFile")}
      </FileButton>
    </div>
  );
}
