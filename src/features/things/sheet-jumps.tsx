import { useWords } from "#ui/words.tsx";
import styles from "./sheet-jumps.module.css";

/** The stretches of a thing's sheet under a heading of their own, in its order: the id, and the words of the heading. */
export const sheetHeadings = {
  "sheet-what": "things.part.what",
  "sheet-stops": "things.part.stops",
  "sheet-long": "things.part.long",
  "sheet-offline": "things.part.offline",
  backup: "backups.part.instead",
  "sheet-copy": "things.part.copy",
  "sheet-change": "things.part.change",
  "sheet-call": "things.part.call",
} as const;
export type SheetHeading = keyof typeof sheetHeadings;
const inOrder: readonly SheetHeading[] = [
  "sheet-what",
  "sheet-stops",
  "sheet-long",
  "sheet-offline",
  "backup",
  "sheet-copy",
  "sheet-change",
  "sheet-call",
];

/** The sheet is long: straight to one of its parts, or on a phone to what is still open, which stands at its end. */
export function SheetJumps({ without }: { without: readonly SheetHeading[] }) {
  const t = useWords();
  return (
    <nav className={styles.jumps} aria-label={t("things.jumps")}>
      <ul>
        {inOrder
          .filter((part) => !without.includes(part))
          .map((part) => (
            <li key={part}>
              <button type="button" onClick={() => goToPart(part)}>
                {t(sheetHeadings[part])}
              </button>
            </li>
          ))}
        <li className={styles.open}>
          <button type="button" onClick={() => goToPart(stillOpenId)}>
            {t("things.aside.open")}
          </button>
        </li>
      </ul>
    </nav>
  );
}

/** "Still open here", beside the sheet or beneath it. */
export const stillOpenId = "sheet-open";

function goToPart(id: string): void {
  const part = document.getElementById(id);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: "start" });
}
