import type { OfferedCard } from "#live/cards-offered.ts";
import { useWords } from "#ui/words.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { BigButton } from "./big-button.tsx";
import styles from "./live.module.css";

/** A button per card, with the number it has on paper. */
export function CardList({ cards, onPick }: { cards: readonly OfferedCard[]; onPick: (id: string) => void }) {
  const t = useWords();
  return (
    <ul className={styles.pick}>
      {cards.map(({ id, name, number }) => (
        <li key={id}>
          <BigButton onClick={() => onPick(id)}>
            {number !== null && (
              <b className={styles.number}>
                <VisuallyHidden>{t("live.cardNumber", { number })}</VisuallyHidden>
                <span aria-hidden="true">{number}</span>
              </b>
            )}
            <span>{name}</span>
          </BigButton>
        </li>
      ))}
    </ul>
  );
}
