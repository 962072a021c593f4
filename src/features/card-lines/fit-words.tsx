import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { CardFit } from "./card-fit.ts";
import styles from "./card-preview.module.css";

/** Whether the card fits its two sides, and what goes on on the back. */
export function FitWords({ fit }: { fit: CardFit }) {
  const t = useWords();
  const formats = useFormats();
  const { pages, spills, shorten } = fit;
  const parts = spills.map((part) =>
    part === "writeDown" ? t("messages.card.writeDown") : t(`messages.card.part.${part}`),
  );
  return (
    <>
      {pages > 2 ? (
        <Note kind="warning">
          <p>{t(shorten.length === 0 ? "messages.card.runsOnOurs" : "messages.card.runsOn", { pages })}</p>
          <ul className={styles.lines}>
            {shorten.map(({ text }, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
              <li key={place}>{text}</li>
            ))}
          </ul>
        </Note>
      ) : (
        <p className={styles.fits}>{t("messages.card.fits")}</p>
      )}
      {parts.length > 0 && (
        <p className={styles.fits}>{t("messages.card.spills", { parts: formats.list(parts) })}</p>
      )}
    </>
  );
}
