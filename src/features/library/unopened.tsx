import { Button } from "#ui/button.tsx";
import { Note } from "#ui/note.tsx";
import { useWords } from "#ui/words.tsx";
import type { StorageReason } from "#storage/stored.ts";
import styles from "./unopened.module.css";

/** "We cannot open the plans kept here. Nothing was deleted.": why, and the way out. */
export function Unopened({ reason }: { reason: StorageReason | null }) {
  const t = useWords();
  const told = toldReasons.find((candidate) => candidate === reason) ?? "other";
  return (
    <div className={styles.note} role="alert">
      <Note kind="warning" icon="error">
        <p>
          <b>{t("library.unopened")}</b> {t(`library.unopened.${told}`)}
        </p>
        <Button small onClick={() => location.reload()}>
          {t("library.reload")}
        </Button>
      </Note>
    </div>
  );
}
const toldReasons = ["refused", "blocked", "newer", "full"] as const;
