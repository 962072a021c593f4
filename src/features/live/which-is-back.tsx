import type { Outage } from "#plan/outage.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import styles from "./live.module.css";
import { back } from "./outage-taps.ts";
import type { LiveWords } from "./use-live-words.ts";

interface WhichIsBackProps {
  outage: Outage;
  roots: readonly string[];
  words: LiveWords;
  onClose: () => void;
}

/** Of several things that are down, which works again. */
export function WhichIsBack({ outage, roots, words: { t, nameOf }, onClose }: WhichIsBackProps) {
  function choose(these?: readonly string[]): void {
    onClose();
    back(outage.id, these);
    focusHeading();
  }
  return (
    <Dialog
      title={t("live.whatIsBack")}
      onClose={onClose}
      actions={
        <Button looks data-safe onClick={onClose}>
          {t("frame.cancel")}
        </Button>
      }
    >
      <ul className={styles.choices}>
        {roots.map((root) => (
          <li key={root}>
            <Button className={styles.choice} onClick={() => choose([root])}>
              {nameOf(root)}
            </Button>
          </li>
        ))}
        <li>
          <Button kind="filled" className={styles.choice} onClick={() => choose()}>
            {t("live.allOfIt")}
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}
