import type { ReactNode } from "react";
import type { OfferedSheet } from "#document/sheets.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./sheet-ticks.module.css";

const wordsFor = {
  cards: ["print.moreCards", "print.moreCardsTicked"],
  forms: ["print.forms", "print.formsTicked"],
} as const;

interface MoreSheetsProps {
  sheets: readonly OfferedSheet[];
  /** what they are, for the line that opens them */
  are: "cards" | "forms";
  onTickAll: (isTicked: boolean) => void;
  children: ReactNode;
}

/** Sheets one tap away, with their number, and a way to tick them all. */
export function MoreSheets({ sheets, are, onTickAll, children }: MoreSheetsProps) {
  const t = useWords();
  const ticked = sheets.filter((sheet) => sheet.ticked).length;
  const count = sheets.length;
  const [plain, withTicks] = wordsFor[are];
  const areAllTicked = ticked === count;
  return (
    <Disclosure summary={ticked === 0 ? t(plain, { count }) : t(withTicks, { count, ticked })}>
      <div className={styles.more}>
        {count > 1 && (
          <div>
            <Button kind="plain" small onClick={() => onTickAll(!areAllTicked)}>
              {t(areAllTicked ? "print.untickAll" : "print.tickAll")}
            </Button>
          </div>
        )}
        {children}
      </div>
    </Disclosure>
  );
}
