import { linesOfPart } from "#content/lines-of-part.ts";
import type { Step } from "#live/steps.ts";
import type { ThingInWork } from "#live/thing-in-work.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Icon } from "#ui/icon.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./step-list.module.css";

interface StepListProps {
  steps: readonly Step[];
  /** whose *Do not* stands below; absent once it is back */
  thing?: ThingInWork;
  businessType: string;
  onPick: (step: Step) => void;
}

/** Every step of a card with how it stands, to go to another one; and what not to do. */
export function StepList({ steps, thing, businessType, onPick }: StepListProps) {
  const t = useWords();
  const doNot = thing ? linesOfPart({ ...thing, businessType }, "doNot") : [];
  const parts = [...new Set(steps.map(({ part }) => part))];
  return (
    <div className={styles.list}>
      {doNot.length > 0 && (
        <section className={styles.doNot}>
          <h2>{t("live.doNot")}</h2>
          <ul>
            {doNot.map(({ text }) => (
              <li key={text} dir="auto">
                <Icon name="cross" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure summary={t("live.allSteps")}>
        {parts.map((part) => (
          <section key={part}>
            <h2>{t(`live.part.${part}`)}</h2>
            <ol>
              {steps
                .filter((step) => step.part === part)
                .map((step) => (
                  <li key={step.text}>
                    <button type="button" className={styles.step} onClick={() => onPick(step)}>
                      <span dir="auto">{step.text}</span>
                      <span className={styles.state} data-state={step.state}>
                        {t(`live.state.${step.state}`)}
                      </span>
                    </button>
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </Disclosure>
    </div>
  );
}
