import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { isGuess } from "#plan/guess.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { Tag } from "#ui/tag.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./thing-parts.module.css";

interface LooksRightProps {
  /** the paths that may be guesses; nothing is shown where none is */
  paths: readonly string[];
  /** the question they answer */
  ask: string;
  /** what has the focus once the button is gone */
  focusId: string;
  /** "guess" for numbers and lists of the starter, "think" for causes we think of */
  kind?: "guess" | "think";
  /** what the guess rests on */
  children?: string;
}

/** "guess · Typical for your kind of business", and the button that makes it the owner's. */
export function LooksRight({ paths, ask, focusId, kind = "guess", children }: LooksRightProps) {
  const t = useWords();
  const announce = useAnnounce();
  const open = usePlan((plan) => paths.filter((path) => isGuess(plan, path)).join("\n"));
  if (open === "") return null;

  function confirm(): void {
    apply(confirmGuesses, { paths: open.split("\n") });
    announce(t("things.confirmed"));
    document.getElementById(focusId)?.focus();
  }

  return (
    <div className={styles.guess}>
      <span>
        <Tag kind={kind} /> {children ?? t("things.typical")}
      </span>
      <Button small aria-label={t("cost.looksRightAbout", { ask })} onClick={confirm}>
        {t("cost.looksRight")}
      </Button>
    </div>
  );
}
