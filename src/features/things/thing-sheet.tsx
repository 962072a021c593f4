import { memo, useMemo, type ReactNode } from "react";
import { mayHoldData } from "#advice/may-hold-data.ts";
import { mayWorkOffline } from "#advice/may-work-offline.ts";
import { withoutThing } from "#advice/with-added-thing.ts";
import type { Plan } from "#plan/plan.ts";
import { BackupParts } from "#questions/backup/backup-parts.tsx";
import { Sheet } from "#questions/sheet.tsx";
import { SheetPart } from "#questions/sheet-part.tsx";
import { BeforeAChange } from "#questions/thing/before-a-change.tsx";
import { useMakeContent } from "#questions/thing/content.ts";
import { DataCopy } from "#questions/thing/data-copy.tsx";
import { HowLong } from "#questions/thing/how-long.tsx";
import { HowOften } from "#questions/thing/how-often.tsx";
import { NameAndMake } from "#questions/thing/name-and-make.tsx";
import { RunsOn } from "#questions/thing/runs-on.tsx";
import { thingIn } from "#questions/thing/use-thing.ts";
import { WhatItNeeds } from "#questions/thing/what-it-needs.tsx";
import { WhatSpoils } from "#questions/thing/what-spoils.tsx";
import { WhatStops } from "#questions/thing/what-stops.tsx";
import { WhomToCall } from "#questions/thing/whom-to-call.tsx";
import { WorksOffline } from "#questions/thing/works-offline.tsx";
import { useCostWords } from "#questions/use-cost-words.ts";
import { useFigures } from "#store/figures.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { offerUndo } from "#store/undo-offer.ts";
import { Button } from "#ui/button.tsx";
import { CardColumns } from "#ui/hang-card.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import type { SheetPartId } from "./open-here.ts";
import { sheetHeadings, SheetJumps, type SheetHeading } from "./sheet-jumps.tsx";
import { ThingAside } from "./thing-aside.tsx";
import styles from "./thing-sheet.module.css";
import { nextInWalk } from "./thing-walk.ts";
import { thingsInOrder } from "./things-in-order.ts";

/** All parts of a thing's sheet, what it costs beside them, and the way to the next thing. */
export const ThingSheet = memo(function SheetOfThing({ id }: { id: string }) {
  const content = useMakeContent();
  // every part follows what is typed by itself; what stands around them may come a moment later
  const plan = usePlan((open) => open);
  const figures = useFigures((state) => state.figures);
  const { t, inSentence, nameOf } = useCostWords(plan);
  const order = useMemo(() => thingsInOrder(plan, figures).map(({ thing }) => thing.id), [plan, figures]);
  const thing = thingIn(plan, id);
  if (thing === undefined) return null;
  const next = nextInWalk(plan.id, id, order);
  const hasOffline = mayWorkOffline(content, thing);
  const hasCopy = mayHoldData(thing);
  const without: readonly SheetHeading[] = [
    ...(hasOffline ? [] : (["sheet-offline"] as const)),
    ...(hasCopy ? [] : (["sheet-copy"] as const)),
  ];
  const called = (other: string): string => nameOf(other).trim() && inSentence(other);

  function goOn(): void {
    goTo(
      next === null
        ? hrefTo("things", { plan: plan.id })
        : hrefTo("thing", { plan: plan.id, dependency: next }),
    );
  }
  function remove(): void {
    const name = nameOf(id).trim() || t("things.sheet.unnamed");
    apply((open: Plan, gone: { id: string }) => withoutThing(content, open, gone), { id });
    offerUndo(t("things.removed", { thing: name }));
    goTo(hrefTo("things", { plan: plan.id }));
  }

  return (
    <Sheet goesOn={next === null ? t("things.sheet.back") : nextWords(called(next), t)} onGoOn={goOn}>
      <SheetJumps without={without} />
      <CardColumns aside={<ThingAside id={id} />}>
        <Part id="sheet-what">
          <Row part="part-name">
            <NameAndMake id={id} />
          </Row>
          <Row part="part-runs-on">
            <RunsOn id={id} />
          </Row>
          <Row part="part-needs">
            <WhatItNeeds id={id} />
          </Row>
        </Part>
        <Part id="sheet-stops">
          <Row part="part-stops">
            <WhatStops id={id} />
          </Row>
          <Row part="part-spoils">
            <WhatSpoils id={id} />
          </Row>
        </Part>
        <Part id="sheet-long">
          <Row part="part-long">
            <HowLong id={id} />
          </Row>
          <Row part="part-often">
            <HowOften id={id} />
          </Row>
        </Part>
        {hasOffline && (
          <Part id="sheet-offline">
            <Row part="part-offline">
              <WorksOffline id={id} />
            </Row>
          </Part>
        )}
        <BackupParts id={id} />
        {hasCopy && (
          <Part id="sheet-copy">
            <Row part="part-copy">
              <DataCopy id={id} />
            </Row>
          </Part>
        )}
        <Part id="sheet-change">
          <Row part="part-change">
            <BeforeAChange id={id} />
          </Row>
        </Part>
        <Part id="sheet-call">
          <Row part="part-call">
            <WhomToCall id={id} />
          </Row>
        </Part>
        <div className={styles.remove}>
          <Button kind="plain" small stop onClick={remove}>
            {called(id) === ""
              ? t("things.sheet.removePlain")
              : t("things.sheet.remove", { thing: called(id) })}
          </Button>
        </div>
      </CardColumns>
    </Sheet>
  );
});

function Part({ id, children }: { id: SheetHeading; children: ReactNode }) {
  const t = useWords();
  return (
    <SheetPart id={id} heading={t(sheetHeadings[id])}>
      {children}
    </SheetPart>
  );
}

function nextWords(thing: string, t: ReturnType<typeof useCostWords>["t"]): string {
  return thing === "" ? t("things.sheet.nextPlain") : t("things.sheet.next", { thing });
}

/** One part of the sheet: "Still open here" brings the focus to it. */
function Row({ part, children }: { part: SheetPartId; children: ReactNode }) {
  return (
    <div id={part} tabIndex={-1} className={styles.row}>
      {children}
    </div>
  );
}
