import { cardsOffered } from "#live/cards-offered.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { useWords } from "#ui/words.tsx";
import { BigButton } from "./big-button.tsx";
import { CardList } from "./card-list.tsx";
import { LivePage } from "./live-page.tsx";
import styles from "./live.module.css";
import { alsoStopped } from "./outage-taps.ts";

interface SecondThingProps {
  plan: Plan;
  outage: Outage;
  onDone: () => void;
  onAdded: (root: string) => void;
}

/** What else stopped, of what is not down yet. */
export function SecondThing({ plan, outage, onDone, onAdded }: SecondThingProps) {
  const t = useWords();
  const figures = useFigures((state) => state.figures);
  const down = new Set(outage.down.filter(({ until }) => until === null).map(({ root }) => root));
  const cards = cardsOffered(plan, figures).filter(({ id }) => !down.has(id));
  function leave(): void {
    onDone();
    focusHeading();
  }
  return (
    <LivePage practice={outage.practice && t("live.practice")}>
      <PageHeading title={t("live.whatElse")}>{t("live.whatElse")}</PageHeading>
      {cards.length === 0 && <p className={styles.says}>{t("live.noneElse")}</p>}
      <CardList
        cards={cards}
        onPick={(id) => {
          alsoStopped(outage.id, id);
          onAdded(id);
          leave();
        }}
      />
      <div className={styles.pair}>
        <BigButton looks onClick={leave}>
          {t("live.back")}
        </BigButton>
      </div>
    </LivePage>
  );
}
