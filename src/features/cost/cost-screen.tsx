import { useEffect } from "react";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { hrefTo, placeAt } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { useFigures } from "#store/figures.ts";
import { notWorkedOut } from "#plan/not-worked-out.ts";
import { usePlan } from "#store/open-plan.ts";
import { changeSession, useSession } from "#store/session.ts";
import styles from "./cost-screen.module.css";
import { CostOfThing } from "./cost-of-thing.tsx";
import { ExportFigures } from "./export-figures.tsx";
import { NoFigures } from "./no-figures.tsx";
import { Ranking } from "./ranking.tsx";
import { byCost, shownThing } from "./shown-thing.ts";
import { WeekStrip } from "./week-strip.tsx";
import { Year } from "./year.tsx";

/** What it costs: the costliest thing first, then every other. Design, § 4. */
export function CostScreen() {
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const picked = useSession((session) => session.pickedThing);
  useEffect(() => forgetPickUnlessBackSoon, []);

  if (plan.dependencies.length === 0) return <NoThings />;
  const shown = figures && shownThing(plan, figures, picked);
  if (!figures || !shown) return <NoFigures />;
  return (
    <div className={styles.cards}>
      <CostOfThing plan={plan} figures={figures} shown={shown} />
      {figures.dependencies.length > 1 && (
        <Ranking plan={plan} things={byCost(plan, figures)} current={shown.id} />
      )}
      <WeekStrip key={shown.id} plan={plan} shown={shown} />
      {!notWorkedOut(plan).has(shown.id) && <Year plan={plan} shown={shown} />}
      <LearnLink plan={plan.id} />
      <ExportFigures plan={plan} figures={figures} />
    </div>
  );
}

function LearnLink({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <div>
      <ButtonLink kind="plain" small href={hrefTo("learn", { plan })}>
        {t("cost.learn")}
      </ButtonLink>
    </div>
  );
}

/** The screen opens on the costliest thing; coming Back from its working or from paper, on what was picked. */
function forgetPickUnlessBackSoon(): void {
  const next = placeAt(location.hash.slice(1))?.name;
  if (next !== "working" && next !== "print") changeSession({ pickedThing: null });
}

function NoThings() {
  const t = useWords();
  const plan = usePlan(({ id }) => id);
  return (
    <div className={styles.cards}>
      <HangCard heading={<PageHeading title={t("cost.title")}>{t("cost.title")}</PageHeading>}>
        <CardBody>
          <h2>{t("cost.empty")}</h2>
          <p>{t("cost.emptyText")}</p>
          <div>
            <ButtonLink kind="filled" href={hrefTo("start", { plan, page: "6" })}>
              {t("cost.emptyLink")}
            </ButtonLink>
          </div>
        </CardBody>
      </HangCard>
    </div>
  );
}
