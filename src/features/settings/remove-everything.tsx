import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { removeEverything, type Left } from "#storage/remove-everything.ts";
import { stopKeepingEvidence } from "#store/keep-evidence.ts";
import { closePlan } from "#store/open-plan.ts";
import { tellOfRemoval } from "#storage/removed-elsewhere.ts";
import styles from "./settings-screen.module.css";

/** For a computer that others use too: everything of ours goes, after the word for it was typed. */
export function RemoveEverything() {
  const t = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const [left, setLeft] = useState<Left[]>([]);

  async function remove(): Promise<void> {
    setIsAsking(false);
    await closePlan();
    stopKeepingEvidence(); // it would begin an empty database again
    tellOfRemoval();
    const notRemoved = await removeEverything();
    tellOfRemoval(); // one that started meanwhile has seen half of it
    if (notRemoved.length > 0) return setLeft(notRemoved);
    location.hash = hrefTo("home");
    location.reload(); // what this page still holds in memory goes too
  }

  return (
    <>
      <section className={styles.part} aria-labelledby="remove-everything">
        <h2 id="remove-everything">{t("settings.remove")}</h2>
        <p>{t("settings.remove.what")}</p>
        <p>{t("settings.remove.beyond")}</p>
        <p>{t("settings.remove.traces")}</p>
        {left.length > 0 && (
          <Note kind="warning" icon="error">
            <p role="alert">
              <b>{t("settings.remove.left")}</b>{" "}
              {left.map((what) => t(`settings.remove.left.${what}`)).join(", ")}.{" "}
              {t("settings.remove.leftHelp")}
            </p>
          </Note>
        )}
        <div>
          <Button stop onClick={() => setIsAsking(true)}>
            {t("settings.remove.open")}
          </Button>
        </div>
      </section>
      {isAsking && <Question onRemove={() => void remove()} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function Question({ onRemove, onClose }: { onRemove: () => void; onClose: () => void }) {
  const t = useWords();
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const word = t("settings.remove.word");
  const isRight = typed.trim().toLowerCase() === word.toLowerCase();
  return (
    <Dialog
      title={t("settings.remove.title")}
      onClose={onClose}
      actions={
        <>
          <Button stop onClick={() => (isRight ? onRemove() : setIsWrong(true))}>
            {t("settings.remove.confirm")}
          </Button>
          <Button data-safe onClick={onClose}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      <p>{t("settings.remove.last")}</p>
      <TextField
        name="remove-word"
        label={t("settings.remove.type", { word })}
        autoComplete="off"
        value={typed}
        error={isWrong && !isRight ? t("settings.remove.wrong", { word }) : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
    </Dialog>
  );
}
