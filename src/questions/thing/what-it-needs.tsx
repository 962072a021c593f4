import { memo, useMemo, useState } from "react";
import { tickNeed } from "#plan/edits/tick-need.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { useMakeContent } from "./content.ts";
import { LooksRight } from "./looks-right.tsx";
import styles from "./thing-parts.module.css";
import { thingIn } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

const groupId = "thingNeeds";
/** As many as are taken in at a glance; the rest is folded away. */
const shownAtFirst = 12;

interface Need {
  id: string;
  name: string;
}

/** Which of the plan's things must work for this one to work. */
export const WhatItNeeds = memo(function NeedsOfThing({ id }: { id: string }) {
  const plan = usePlan((open) => open);
  const needs = usePlan((open) => thingIn(open, id)?.needs);
  return needs === undefined ? null : <Needs plan={plan} id={id} ticked={needs} />;
});

const Needs = memo(function NeedsOffered({ plan, id, ticked }: NeedsProps) {
  const t = useWords();
  const { providers: known } = useMakeContent();
  // those that were ticked when the sheet opened come first, and stay there
  const [first] = useState<readonly string[]>(ticked);
  const needs = useMemo(
    () => needsOffered(plan, { id, first, ticked, known }),
    [plan, id, first, ticked, known],
  );
  const inSight = Math.max(shownAtFirst, first.length);
  const ask = t("things.needs.ask");
  return (
    <SheetRow ask={t("things.needs")} help={t("things.needs.help")}>
      <LooksRight paths={[guessPath.dependency(id, "needs")]} ask={ask} focusId={groupId} />
      <ChoiceGroup id={groupId} legend={ask} legendIsHeading>
        {needs.length === 0 && <p className={styles.help}>{t("things.needs.none")}</p>}
        <Ticks dependency={id} needs={needs.slice(0, inSight)} ticked={ticked} />
        {needs.length > inSight && (
          <Disclosure summary={t("things.needs.more", { count: needs.length - inSight })}>
            <Ticks dependency={id} needs={needs.slice(inSight)} ticked={ticked} />
          </Disclosure>
        )}
      </ChoiceGroup>
      <WarningNotes id={id} kinds={["needs-ring"]} />
    </SheetRow>
  );
});

interface NeedsProps {
  plan: Plan;
  id: string;
  ticked: readonly string[];
}

interface Offering {
  id: string;
  first: readonly string[];
  ticked: readonly string[];
  known: readonly Need[];
}

/**
 * The other things of the plan. A cause of the owner's own or of the catalogue is offered as what it runs on; here only
 * where a plan has it here.
 */
function needsOffered({ dependencies, providers }: Plan, { id, first, ticked, known }: Offering): Need[] {
  const causes: readonly Need[] = [...providers, ...known];
  const others: Need[] = dependencies.filter((other) => other.id !== id);
  const elsewhere = [...new Set([...first, ...ticked])]
    .filter((need) => !others.some((other) => other.id === need))
    .map((need) => ({ id: need, name: causes.find((cause) => cause.id === need)?.name ?? need }));
  return [...elsewhere, ...others].toSorted(
    (one, other) => Number(first.includes(other.id)) - Number(first.includes(one.id)),
  );
}

interface TicksProps {
  /** the thing that needs them */
  dependency: string;
  needs: readonly Need[];
  ticked: readonly string[];
}

function Ticks({ dependency, needs, ticked }: TicksProps) {
  return (
    <div className={styles.ticks}>
      {needs.map(({ id, name }) => (
        <Tick key={id} dependency={dependency} need={id} name={name} isTicked={ticked.includes(id)} />
      ))}
    </div>
  );
}

interface TickProps {
  dependency: string;
  need: string;
  name: string;
  isTicked: boolean;
}

/** one of perhaps a hundred: drawn again only when it changes */
const Tick = memo(function OneTick({ dependency, need, name, isTicked }: TickProps) {
  return (
    <TickTile
      label={name}
      checked={isTicked}
      onChange={({ target }) => apply(tickNeed, { dependency, need, ticked: target.checked })}
    />
  );
});
