import type { ReactNode } from "react";
import type { OfferedSheet } from "#document/sheets.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./sheet-ticks.module.css";

interface MoreCardsProps {
  cards: readonly OfferedSheet[];
  onTickAll: (isTicked: boolean) => void;
  children: ReactNode;
}

/** The cards of the less costly things, and a way to tick them all. */
export function MoreCards({ cards, onTickAll, children }: MoreCardsProps) {
  const t = useWords();
  const ticked = cards.filter((card) => card.ticked).length;
  const count = cards.length;
  const areAllTicked = ticked === count;
  return (
    <Disclosure
      summary={ticked === 0 ? t("print.moreCards", { count }) : t("print.moreCardsTicked", { count, ticked })}
    >
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
