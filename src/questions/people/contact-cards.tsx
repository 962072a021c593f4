import { memo, useState } from "react";
import type { Dependency } from "#plan/dependency.ts";
import { lookAfter } from "#plan/edits/look-after.ts";
import { nameOnCard } from "#plan/edits/name-on-card.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { SheetPart } from "../sheet-part.tsx";
import styles from "./people.module.css";
import { contactName } from "./use-contact-words.ts";

/** Things shown at once; with more, those that are not ticked wait behind "94 more things". */
const shownAtOnce = 14;

/** Which things' cards say to call somebody, and which things they look after: ticks. */
export const ContactCards = memo(function ContactCards({ id }: { id: string }) {
  const t = useWords();
  const things = usePlan((plan) => plan.dependencies);
  const contacts = usePlan((plan) => plan.contacts);
  const others = new Map(
    contacts.filter((each) => each.id !== id).map((each) => [each.id, contactName(each)]),
  );
  function ownerOf({ owner }: Dependency): string | undefined {
    const name = others.get(owner ?? "");
    return name && t("contacts.looksAfterNow", { name });
  }
  return (
    <SheetPart heading={t("contacts.cards")}>
      {things.length === 0 && <p>{t("contacts.noThings")}</p>}
      {things.length > 0 && (
        <div className={styles.ticks}>
          <ThingTicks
            legend={t("contacts.onCards")}
            isTicked={(thing) => thing.contacts.includes(id)}
            onTick={(dependency, isNamed) => apply(nameOnCard, { contact: id, dependency, isNamed })}
          />
          <ThingTicks
            legend={t("contacts.looksAfter")}
            isTicked={({ owner }) => owner === id}
            onTick={(dependency, isTheirs) => apply(lookAfter, { contact: id, dependency, isTheirs })}
            whyOf={ownerOf}
          />
        </div>
      )}
    </SheetPart>
  );
});

interface ThingTicksProps {
  legend: string;
  isTicked: (thing: Dependency) => boolean;
  onTick: (dependency: string, isTicked: boolean) => void;
  whyOf?: (thing: Dependency) => string | undefined;
}

function ThingTicks({ legend, isTicked, onTick, whyOf }: ThingTicksProps) {
  const t = useWords();
  const things = usePlan((plan) => plan.dependencies);
  // a tick must not move its tile: where each stands is settled when the sheet opens
  const [first] = useState(
    () => new Set(things.length <= shownAtOnce ? [] : things.filter(isTicked).map(({ id }) => id)),
  );
  const isShort = things.length <= shownAtOnce;
  const shown = isShort ? things : things.filter(({ id }) => first.has(id));
  const others = isShort ? [] : things.filter(({ id }) => !first.has(id));
  const tile = (thing: Dependency) => (
    <TickTile
      key={thing.id}
      label={thing.name}
      why={whyOf?.(thing)}
      checked={isTicked(thing)}
      onChange={({ target }) => onTick(thing.id, target.checked)}
    />
  );
  return (
    <ChoiceGroup legend={legend}>
      {shown.length > 0 && <TickTiles>{shown.map(tile)}</TickTiles>}
      {others.length > 0 && (
        <Disclosure summary={t("contacts.otherThings", { count: others.length })}>
          <TickTiles>{others.map(tile)}</TickTiles>
        </Disclosure>
      )}
    </ChoiceGroup>
  );
}
