import { memo, useState } from "react";
import { tickNeed } from "#plan/edits/tick-need.ts";
import { guessPath } from "#plan/guess.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { useMakeContent } from "./content.ts";
import { LooksRight } from "./looks-right.tsx";
import styles from "./thing-parts.module.css";
import { useThing } from "./use-thing.ts";
import { WarningNotes } from "./warning-notes.tsx";

const groupId = "thingNeeds";
/** As many as are taken in at a glance; the rest is folded away. */
const shownAtFirst = 12;

interface Need {
  id: string;
  name: string;
}

/** Which of the plan's things must work for this one to work. */
export function WhatItNeeds({ id }: { id: string }) {
  const t = useWords();
  const { providers: known } = useMakeContent();
  const plan = usePlan((open) => open);
  const thing = useThing(id);
  // those that were ticked when the sheet opened come first, and stay there
  const [first] = useState<readonly string[]>(thing?.needs ?? []);
  if (thing === undefined) return null;
  const causes: readonly Need[] = [...plan.providers, ...known];
  const offered: Need[] = plan.dependencies.filter((other) => other.id !== id);
  // a cause of the owner's own or of the catalogue is offered as what it runs on; here only where a plan has it here
  const elsewhere = [...new Set([...first, ...thing.needs])]
    .filter((need) => !offered.some((other) => other.id === need))
    .map((need) => ({ id: need, name: causes.find((cause) => cause.id === need)?.name ?? need }));
  const needs = [...elsewhere, ...offered].toSorted(
    (one, other) => Number(first.includes(other.id)) - Number(first.includes(one.id)),
  );
  const inSight = Math.max(shownAtFirst, first.length);
  const ask = t("things.needs.ask");
  return (
    <SheetRow ask={t("things.needs")} help={t("things.needs.help")}>
      <LooksRight paths={[guessPath.dependency(id, "needs")]} ask={ask} focusId={groupId} />
      <ChoiceGroup id={groupId} legend={ask} legendIsHeading>
        {needs.length === 0 && <p className={styles.help}>{t("things.needs.none")}</p>}
        <Ticks dependency={id} needs={needs.slice(0, inSight)} ticked={thing.needs} />
        {needs.length > inSight && (
          <Disclosure summary={t("things.needs.more", { count: needs.length - inSight })}>
            <Ticks dependency={id} needs={needs.slice(inSight)} ticked={thing.needs} />
          </Disclosure>
        )}
      </ChoiceGroup>
      <WarningNotes id={id} kinds={["needs-ring"]} />
    </SheetRow>
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
