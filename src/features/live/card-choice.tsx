import styles from "./live.module.css";
import type { LiveWords } from "./use-live-words.ts";

interface CardChoiceProps {
  roots: readonly string[];
  chosen: string;
  isBack: (root: string) => boolean;
  words: LiveWords;
  onChoose: (root: string) => void;
}

/** Whose card is in hand, where several things are down. */
export function CardChoice({ roots, chosen, isBack, words: { t, nameOf }, onChoose }: CardChoiceProps) {
  return (
    <div className={styles.cards} role="group" aria-label={t("live.cards")}>
      {roots.map((root) => (
        <button
          key={root}
          type="button"
          aria-pressed={root === chosen}
          className={styles.cardTab}
          onClick={() => onChoose(root)}
        >
          {isBack(root) ? t("live.cardBack", { thing: nameOf(root) }) : nameOf(root)}
        </button>
      ))}
    </div>
  );
}
