import type { Messages } from "#content/messages.ts";
import { whatToPause } from "#document/what-to-pause.ts";
import type { Phase } from "#plan/customer-words.ts";
import type { Plan } from "#plan/plan.ts";
import { SheetPart } from "#questions/sheet-part.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./beside.module.css";

interface PauseStepsProps {
  plan: Plan;
  messages: Messages;
  /** what is down */
  thing: string | null;
  phase: Phase;
}

/** What goes out by itself: to pause while one cannot serve, to turn on again once it is back. */
export function PauseSteps({ plan, messages, thing, phase }: PauseStepsProps) {
  const t = useWords();
  const { pause, resume } = whatToPause(plan, messages, thing);
  const isBack = phase === "back";
  const steps = isBack ? [...resume, ...messages.afterBack] : pause;
  if (steps.length === 0) return null;
  return (
    <SheetPart heading={isBack ? t("messages.resume") : t("messages.pause")}>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </SheetPart>
  );
}
