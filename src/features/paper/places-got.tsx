import { useState } from "react";
import { changedSincePrinted } from "#plan/edits/mark-printed.ts";
import { changeCopies } from "#plan/edits/change-copies.ts";
import { hangCopies } from "#plan/edits/hang-copies.ts";
import type { Plan } from "#plan/plan.ts";
import type { Copy } from "#plan/upkeep.ts";
import { apply } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { hrefTo } from "#ui/routes.ts";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { copyPlaces } from "./copy-places.ts";
import { editionToHang } from "#plan/edition-look.ts";

/** Which places have what was printed last: ticked once the pages hang there. Issue 5, § 4. */
export function PlacesGot({ plan }: { plan: Plan }) {
  const t = useWords();
  const [before] = useState(plan.copies);
  const { version } = plan.printed;
  if (version === 0 || changedSincePrinted(plan)) return null;
  if (plan.copies.every(({ where }) => where.trim() === "")) {
    return (
      <p>
        <a href={hrefTo("review", { plan: plan.id })}>{t("print.got.where")}</a> {t("print.got.whereWhy")}
      </p>
    );
  }
  const isUpToDate = (copies: readonly Copy[]): boolean => copies.every((copy) => copy.version === version);
  // one that was ticked just now can be unticked
  if (isUpToDate(plan.copies) && isUpToDate(before)) return null;
  const names = copyPlaces(plan, plan.copies, t);

  function tick(place: number, isTicked: boolean): void {
    const copy = plan.copies[place];
    const edition = copy && editionToHang(plan, copy);
    if (!copy) return;
    const { where, holder } = copy;
    if (!isTicked) return untick(place, copy);
    if (edition) apply(hangCopies, { places: [place], edition });
    else apply(changeCopies, { copies: plan.copies.with(place, { where, holder, version }) });
  }
  function untick(place: number, { where, holder }: Copy): void {
    const was = before[place];
    const hung = was?.where === where && was.version !== version ? was : { version: 0 };
    apply(changeCopies, { copies: plan.copies.with(place, { ...hung, where, holder }) });
  }

  return (
    <ChoiceGroup legend={t("print.got", { version })} help={t("print.got.help")}>
      {plan.copies.map(
        (copy, place) =>
          copy.where.trim() !== "" && (
            <TickTile
              // oxlint-disable-next-line react/no-array-index-key -- a copy is its place in the list
              key={place}
              label={names[place]}
              why={
                copy.version === version
                  ? t("print.got.now", { version })
                  : copy.version === 0
                    ? t("print.got.none")
                    : t("print.got.older", { version: copy.version })
              }
              checked={copy.version === version}
              onChange={({ target }) => tick(place, target.checked)}
            />
          ),
      )}
    </ChoiceGroup>
  );
}
