import type { UseFormRegisterReturn } from "react-hook-form";
import type { OfferedThing } from "#advice/things-offered.ts";
import { Tag } from "#ui/tag.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { iconOfThing } from "./thing-icons.ts";

/** Things to tick, each with why. `ticks` ties them to the form. */
export function ThingTiles({
  things,
  ticks,
}: {
  things: readonly OfferedThing[];
  ticks: UseFormRegisterReturn;
}) {
  const t = useWords();
  return (
    <TickTiles>
      {things.map(({ id, category, name, why }) => {
        const isOwn = category === "" || id.startsWith(`${category}-`);
        return (
          <TickTile
            key={id}
            value={id}
            label={name}
            why={category === "" ? t("wizard.things.youAdded") : why}
            icon={iconOfThing(category)}
            tag={isOwn && <Tag kind="yours" />}
            {...ticks}
          />
        );
      })}
    </TickTiles>
  );
}
