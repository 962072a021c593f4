import { leafChanges, paperSwaps } from "#plan/page-changes.ts";
import type { Plan } from "#plan/plan.ts";
import type { PaperState } from "#render/paper/use-paper.ts";
import { isSamePaper } from "#render/paper/same-paper.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { copyPlaces } from "./copy-places.ts";
import { leafNames } from "./leaf-names.ts";
import { lookOf } from "#plan/edition-look.ts";
import { type SwapGroup } from "./swap-groups.ts";
import { usePagesOf } from "./use-pages-of.ts";
import type { Swapping } from "./use-swapping.ts";

const everything = "everything";

interface SwapChoiceProps {
  plan: Plan;
  swapping: Swapping;
  state: PaperState;
}

/** Everything, or only what changed since an older printing that hangs somewhere. Issue 5, § 4. */
export function SwapChoice({ plan, swapping, state }: SwapChoiceProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const pagesOf = usePagesNow(swapping, state);
  const { groups, unknown, chosen, choose } = swapping;
  const compared = groups.map((group) => ({ group, pages: pagesOf(group) }));
  const isUnchanged = ({ group, pages }: (typeof compared)[number]): boolean =>
    group !== chosen && pages !== null && paperSwaps(group.edition.pages, pages).length === 0;
  const toSwap = compared.filter((each) => !isUnchanged(each));
  return (
    <>
      {toSwap.length > 0 && (
        <RadioGroup
          looks
          legend={t("print.swap")}
          name="how-much"
          chosen={chosen?.edition.id ?? everything}
          options={[
            { value: everything, label: t("print.swap.all"), help: t("print.swap.all.help") },
            ...toSwap.map(({ group, pages }) => ({
              value: group.edition.id,
              label: <Since group={group} />,
              help: <WhatToSwap plan={plan} group={group} pages={pages} />,
            })),
          ]}
          onChange={({ target }) => choose(target.value === everything ? null : target.value)}
        />
      )}
      {compared.filter(isUnchanged).map(({ group: { edition, places } }) => (
        <p key={edition.id}>
          {places.length === 0
            ? t("print.swap.nothingAnywhere", { version: edition.version })
            : t("print.swap.nothing", { places: formats.list(copyPlaces(plan, places, t)) })}
        </p>
      ))}
      {unknown.length > 0 && (
        <p>{t("print.swap.unknown", { places: formats.list(copyPlaces(plan, unknown, t)) })}</p>
      )}
    </>
  );
}

/** The pages as they print now beside each older printing: those on the screen where they look alike. */
function usePagesNow({ groups, wholeFor }: Swapping, { paper }: PaperState) {
  const shown = (group: SwapGroup): readonly string[] | null => {
    const whole = wholeFor(group);
    if (paper === null || whole === null) return null;
    const { swap: _swap, ...of } = paper.of;
    return isSamePaper(of, whole) ? paper.laidOut.whole : null;
  };
  const others = groups.filter((group) => shown(group) === null).flatMap((group) => wholeFor(group) ?? []);
  const elsewhere = usePagesOf(others);
  return (group: SwapGroup): readonly string[] | null => {
    const whole = wholeFor(group);
    return shown(group) ?? (whole && elsewhere(whole));
  };
}

function Since({ group: { edition } }: { group: SwapGroup }) {
  const t = useWords();
  const { type, copy, isPageOneAlone } = lookOf(edition);
  const looks = [
    ...(isPageOneAlone ? [t("print.swap.look.pageOne")] : []),
    ...(type === "large" ? [t("print.swap.look.large")] : []),
    ...(copy === "wall" ? [t("print.swap.look.wall")] : []),
  ];
  const { version } = edition;
  return looks.length === 0
    ? t("print.swap.since", { version })
    : t("print.swap.sinceLook", { version, look: looks.join(", ") });
}

interface WhatToSwapProps {
  plan: Plan;
  group: SwapGroup;
  pages: readonly string[] | null;
}

function WhatToSwap({ plan, group: { edition, places }, pages }: WhatToSwapProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const sentences =
    places.length === 0 ? [] : [t("print.swap.for", { places: formats.list(copyPlaces(plan, places, t)) })];
  if (pages === null) return [...sentences, t("print.swap.comparing")].join(" ");
  const changes = leafChanges(edition.pages, pages);
  const goesIn = changes.filter(({ is }) => is !== "gone");
  const gone = changes.filter(({ is }) => is === "gone");
  const sheets = paperSwaps(edition.pages, pages).filter(({ into }) => into !== null).length;
  return [
    ...sentences,
    ...(goesIn.length > 0 ? [t("print.swap.putIn", { names: leafNames(goesIn, t, formats) })] : []),
    ...(gone.length > 0 ? [t("print.swap.throwAway", { names: leafNames(gone, t, formats) })] : []),
    sheets > 0 ? t("print.swap.sheets", { sheets }) : t("print.swap.onlyOut"),
  ].join(" ");
}
