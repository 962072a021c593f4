import { useState } from "react";
import type { OfferedCard } from "#live/cards-offered.ts";
import type { Plan } from "#plan/plan.ts";
import { useIsLooking } from "#ui/looking.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useWords } from "#ui/words.tsx";
import { BigButton } from "./big-button.tsx";
import { LivePage } from "./live-page.tsx";
import styles from "./live.module.css";
import { startNow } from "./outage-taps.ts";

interface SeveralThingsProps {
  plan: Plan;
  cards: readonly OfferedCard[];
  onBack: () => void;
}

/** All that stopped at once: what they have in common is looked for on the next screen. */
export function SeveralThings({ plan, cards, onBack }: SeveralThingsProps) {
  const t = useWords();
  const isOff = useIsLooking();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (id: string): void =>
    setTicked((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  return (
    <LivePage>
      <PageHeading title={t("live.title")}>{t("live.tickAll")}</PageHeading>
      <ul className={styles.pick}>
        {cards.map(({ id, name }) => (
          <li key={id}>
            <label className={styles.tick}>
              <input
                type="checkbox"
                disabled={isOff}
                checked={ticked.includes(id)}
                onChange={() => toggle(id)}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className={styles.pair}>
        <BigButton looks onClick={onBack}>
          {t("live.back")}
        </BigButton>
        <BigButton isMain disabled={ticked.length === 0} onClick={() => startNow(plan.id, ticked)}>
          {t("live.goOn")}
        </BigButton>
      </div>
    </LivePage>
  );
}
