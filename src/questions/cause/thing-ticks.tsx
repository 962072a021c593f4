import { useState } from "react";
import type { Dependency } from "#plan/dependency.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";

interface ThingTicksProps {
  id?: string;
  legend: string;
  /** it is said beside the ticks already: only listeners get it */
  legendIsHeading?: boolean;
  help?: string;
  error?: string | undefined;
  things: readonly Pick<Dependency, "id" | "name">[];
  /** those that are in sight from the start, with the reason why if there is one; the others are a tap away */
  atHand: ReadonlyMap<string, string>;
  chosen: readonly string[];
  onChange: (things: string[]) => void;
}

/** Without a reason to pick, this many stand in sight; with all reasons there are, no more than so many. */
const shownAnyway = 6;
const shownAtMost = 24;

/**
 * Ticks over things of the plan: those at hand and those ticked at first, the others behind "Show 20 others", so
 * that a question stays short in a plan of a hundred things. None jumps while it is ticked.
 */
export function ThingTicks({
  id,
  legend,
  legendIsHeading,
  help,
  error,
  things,
  atHand,
  chosen,
  onChange,
}: ThingTicksProps) {
  const t = useWords();
  const [first] = useState(() => firstOf(things, new Set([...atHand.keys(), ...chosen])));
  // what often hangs on it comes first
  const inSight = [true, false].flatMap((often) =>
    things.filter(({ id: thing }) => first.has(thing) && atHand.has(thing) === often),
  );
  const others = things.filter((thing) => !first.has(thing.id));

  function toggle(thing: string): void {
    const next = new Set(chosen);
    if (!next.delete(thing)) next.add(thing);
    onChange(things.filter((each) => next.has(each.id)).map((each) => each.id));
  }
  const tiles = (some: ThingTicksProps["things"]) => (
    <TickTiles>
      {some.map((thing) => (
        <TickTile
          key={thing.id}
          label={<bdi>{thing.name}</bdi>}
          why={atHand.get(thing.id)}
          checked={chosen.includes(thing.id)}
          onChange={() => toggle(thing.id)}
        />
      ))}
    </TickTiles>
  );
  return (
    <ChoiceGroup
      id={id}
      legend={legend}
      {...(legendIsHeading && { legendIsHeading })}
      help={help}
      error={error}
    >
      {tiles(inSight)}
      {others.length > 0 && (
        <Disclosure
          summary={t("ask.otherThings", {
            count: others.length,
            ticked: others.filter((thing) => chosen.includes(thing.id)).length,
          })}
        >
          {tiles(others)}
        </Disclosure>
      )}
    </ChoiceGroup>
  );
}

/** What is in sight from the start: those asked for, filled up to a few. */
function firstOf(things: ThingTicksProps["things"], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const asked = things.filter(({ id }) => wanted.has(id)).slice(0, shownAtMost);
  const first = new Set(asked.map(({ id }) => id));
  for (const { id } of things) if (first.size < shownAnyway) first.add(id);
  return things.length - first.size <= 2 ? new Set(things.map(({ id }) => id)) : first;
}
