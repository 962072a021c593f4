import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import type { SuggestionWords } from "./suggestion-words.ts";
import styles from "./todo.module.css";

interface SuggestionRowProps {
  words: SuggestionWords;
  isNext: boolean;
  onTake: () => void;
  onDrop: () => void;
}

export function SuggestionRow({ words: { title, why, facts }, isNext, onTake, onDrop }: SuggestionRowProps) {
  const t = useWords();
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.title}>{title}</p>
        <p>{why}</p>
        {facts !== "" && <p className={styles.quiet}>{facts}</p>}
      </div>
      <div className={styles.ways}>
        <Button
          kind={isNext ? "filled" : "outline"}
          small
          data-take
          aria-label={t("todo.takeOnWhich", { title })}
          onClick={onTake}
        >
          {t("todo.takeOn")}
        </Button>
        <Button kind="plain" small aria-label={t("todo.notOursWhich", { title })} onClick={onDrop}>
          {t("todo.notOurs")}
        </Button>
      </div>
    </li>
  );
}
