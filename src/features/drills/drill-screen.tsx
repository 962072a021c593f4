import { removeDrill } from "#plan/edits/remove-drill.ts";
import type { Plan } from "#plan/plan.ts";
import type { Drill } from "#plan/upkeep.ts";
import { SheetPart } from "#questions/sheet-part.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { apply, usePlan } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Cluster } from "#ui/layout.tsx";
import { Note } from "#ui/note.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { DrillAnswers } from "./drill-answers.tsx";
import { DrillFixes } from "./drill-fixes.tsx";
import { DrillNumbers } from "./drill-numbers.tsx";
import { DrillPeople } from "./drill-people.tsx";
import { endNow } from "./drill-taps.ts";
import { NextDrill } from "./next-drill.tsx";
import { PrintAgain } from "./print-again.tsx";
import { TriedBackups } from "./tried-backups.tsx";

/** The record of one drill: what was found, who was there, what was tried, three fixes, the next one. Design, § 7 *Drill*. */
export function DrillScreen({ drill: id }: Place) {
  const t = useWords();
  const plan = usePlan((open) => open);
  const drill = plan.drills.find((each) => each.id === id);
  return (
    <Page back={{ href: hrefTo("drills", { plan: plan.id }), name: t("drills.title") }}>
      {drill ? (
        <Record plan={plan} drill={drill} />
      ) : (
        <HangCard
          heading={<PageHeading title={t("drills.drill.gone")}>{t("drills.drill.gone")}</PageHeading>}
        >
          <CardBody>
            <p>{t("drills.drill.goneText")}</p>
          </CardBody>
        </HangCard>
      )}
    </Page>
  );
}

function Record({ plan, drill }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const { id, scenario } = drill;
  const home = hrefTo("drills", { plan: plan.id });
  return (
    <HangCard heading={<PageHeading title={t("drills.drill.title")}>{scenario}</PageHeading>}>
      <CardBody>
        <Standing plan={plan} drill={drill} />
        <PrintAgain plan={plan} drill={drill} />
      </CardBody>
      <Sheet
        goesOn={t("drills.drill.done")}
        isQuiet={drill.on === null}
        onGoOn={() => goTo(home)}
        foot={
          <Button
            kind="plain"
            stop
            onClick={() => {
              apply(removeDrill, { id });
              offerUndo(t("drills.drill.removed"));
              goTo(home);
            }}
          >
            {t("drills.drill.remove")}
          </Button>
        }
      >
        <SheetPart heading={t("drills.drill.learnt")}>
          <DrillAnswers id={id} />
        </SheetPart>
        <SheetPart heading={t("drills.drill.who")}>
          <DrillPeople plan={plan} drill={drill} />
        </SheetPart>
        <TriedBackups plan={plan} drill={drill} />
        <DrillNumbers plan={plan} drill={drill} />
        <SheetPart heading={t("drills.drill.fixes")}>
          <DrillFixes plan={plan} drill={drill} />
        </SheetPart>
        <SheetPart heading={t("drills.drill.next")}>
          <NextDrill id={id} />
        </SheetPart>
      </Sheet>
    </HangCard>
  );
}

/** When it was held; while it goes on, the way back and the way to end it. */
function Standing({ plan, drill: { id, on, minutes, scene } }: { plan: Plan; drill: Drill }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  if (on !== null)
    return (
      <>
        <p>{t("drills.drill.when", { day: formats.day(on), minutes: formats.minutes(minutes) })}</p>
        {scene && <p dir="auto">{scene}</p>}
      </>
    );
  return (
    <>
      <Note kind="mint">
        <p>
          {t("drills.drill.runs")}{" "}
          <a href={hrefTo("outage", { plan: plan.id, outage: id })}>{t("drills.goOn")}</a>
        </p>
      </Note>
      <Cluster>
        <Button kind="filled" onClick={() => endNow(id)}>
          {t("drills.drill.end")}
        </Button>
      </Cluster>
    </>
  );
}
