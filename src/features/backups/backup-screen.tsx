import { usePlan } from "#store/open-plan.ts";
import type { Figures } from "#cost/figures.ts";
import { costliestFirst } from "#document/sheets.ts";
import { BackupParts } from "#questions/backup/backup-parts.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import type { Plan } from "#plan/plan.ts";
import { useFigures } from "#store/figures.ts";
import { CardBody, CardColumns, HangCard } from "#ui/hang-card.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { useEvents } from "#questions/use-events.ts";
import { WorthAside } from "./worth-aside.tsx";

/** One thing's backup as a sheet, and beside it what it saves. Its filled button goes on to the next costliest thing. */
export function BackupScreen({ dependency: id }: Place) {
  const plan = usePlan((open) => open);
  const events = useEvents();
  const { t, nameOf, inSentence } = useCostWords(plan);
  const next = useFigures(({ figures }) => thingAfter(plan, figures, id));
  const thing = plan.dependencies.find((each) => each.id === id);
  const back = { href: hrefTo("backups", { plan: plan.id }), name: t("backups.title") };
  if (thing === undefined)
    return (
      <Page back={back}>
        <HangCard heading={<PageHeading title={t("backups.title")}>{t("cost.working.gone")}</PageHeading>}>
          <CardBody>
            <p>{t("cost.working.goneText")}</p>
          </CardBody>
        </HangCard>
      </Page>
    );
  return (
    <Page key={id} back={back}>
      <HangCard
        heading={
          <PageHeading title={t("backups.title")}>
            {events.has(thing.category)
              ? t("backups.headingOfEvent", { thing: nameOf(id) })
              : t("backups.heading", { thing: inSentence(id) })}
          </PageHeading>
        }
      >
        <CardColumns aside={<WorthAside id={id} />}>
          <Sheet
            isQuiet={thing.backup === null}
            goesOn={next === undefined ? t("backups.done") : t("backups.next")}
            onGoOn={() =>
              goTo(next === undefined ? back.href : hrefTo("backup", { plan: plan.id, dependency: next }))
            }
          >
            <BackupParts id={id} isTheTask />
          </Sheet>
        </CardColumns>
      </HangCard>
    </Page>
  );
}

/** The next costliest thing; undefined after the last. */
function thingAfter(plan: Plan, figures: Figures | null, id: string): string | undefined {
  const ids = figures ? costliestFirst(plan, figures) : plan.dependencies.map((each) => each.id);
  return ids[ids.indexOf(id) + 1];
}
