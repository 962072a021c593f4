import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";

interface OrderWaysProps {
  /** from 0 */
  place: number;
  count: number;
  /** what each button is called where its word is not enough: "Up: line 2" */
  called: { up: string; down: string; remove: string };
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Up, Down and Remove of an entry in an order. What has no further to go stays, and does nothing. */
export function OrderWays({ place, count, called, onMove, onRemove }: OrderWaysProps) {
  const t = useWords();
  return (
    <>
      <Button
        small
        kind="plain"
        data-up
        aria-disabled={place === 0}
        aria-label={called.up}
        onClick={() => place > 0 && onMove(-1)}
      >
        {t("ask.up")}
      </Button>
      <Button
        small
        kind="plain"
        data-down
        aria-disabled={place === count - 1}
        aria-label={called.down}
        onClick={() => place < count - 1 && onMove(1)}
      >
        {t("ask.down")}
      </Button>
      <Button small kind="plain" stop aria-label={called.remove} onClick={onRemove}>
        {t("ask.remove")}
      </Button>
    </>
  );
}
