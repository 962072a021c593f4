import type { DependencyFigures, Figures } from "#cost/figures.ts";
import { CardBody, CardColumns, HangCard, Perforation } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import type { Plan } from "#plan/plan.ts";
import { backupsInPlay } from "./backups-in-play.ts";
import { useEvents } from "#questions/use-events.ts";
import { Headline } from "./headline.tsx";
import { Ladder } from "./ladder.tsx";
import { PrintAside } from "./print-aside.tsx";
import { Surer } from "./surer.tsx";
import { ThingPicker } from "./thing-picker.tsx";
import { useCostAnnounced } from "./use-cost-announced.ts";
import { useCostWords } from "#questions/use-cost-words.ts";
import { withoutHours } from "#plan/without-hours.ts";

interface CostOfThingProps {
  plan: Plan;
  figures: Figures;
  shown: DependencyFigures;
}

/** The card of one thing: what an hour without it costs, for how long, and the way to paper. */
export function CostOfThing({ plan, figures, shown }: CostOfThingProps) {
  const words = useCostWords(plan);
  const events = useEvents();
  const { t, inSentence, nameOf, about, isWorkedOut } = words;
  useCostAnnounced(
    shown.id,
    isWorkedOut(shown.id)
      ? t("cost.costNow", { about: about(shown.openHour.likely) })
      : t("cost.notWorkedOut"),
  );
  const dependency = plan.dependencies.find(({ id }) => id === shown.id);
  const isEvent = dependency !== undefined && events.has(dependency.category);
  const backups = backupsInPlay(plan, [shown.id], shown.takesDown);
  return (
    <HangCard
      tab="1"
      current
      heading={
        <PageHeading title={t("cost.title")}>
          {isEvent
            ? t("cost.headingOfEvent", { thing: nameOf(shown.id) })
            : t("cost.heading", { thing: inSentence(shown.id) })}
        </PageHeading>
      }
      beside={
        plan.dependencies.length > 1 && (
          <ThingPicker plan={plan} figures={figures} words={words} shown={shown.id} />
        )
      }
    >
      <CardColumns aside={<PrintAside plan={plan} figures={figures} shown={shown} backups={backups} />}>
        <CardBody>
          <Headline plan={plan} figures={figures} shown={shown} />
          {isWorkedOut(shown.id) && !withoutHours(plan, [shown.id, ...shown.takesDown]).isAll && (
            <Ladder
              plan={plan}
              figures={figures}
              cause={{ ladder: shown.ladder, failed: [shown.id], alsoDown: shown.takesDown }}
            />
          )}
        </CardBody>
      </CardColumns>
      <Surer plan={plan} id={shown.id} line={<Perforation />} />
    </HangCard>
  );
}
