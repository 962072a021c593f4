import { useState } from "react";
import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import { Button } from "#ui/button.tsx";
import styles from "./cause-list.module.css";
import { causesUnder, causeTree, type HangingCause } from "./cause-tree.ts";
import { fallsWords } from "./falls-words.ts";
import { fallsOf } from "./falls.ts";
import { shownAtFirst } from "./map-model.ts";
import { useCauseWords, type CauseWords } from "#questions/cause/use-cause-words.ts";

interface CauseListProps {
  plan: Plan;
  causes: readonly SharedCauseFigures[];
  chosen: string;
  onChoose: (cause: string) => void;
}

/** What the map says, as a list: a cause that needs another one under it. */
export function CauseList({ plan, causes, chosen, onChoose }: CauseListProps) {
  const words = useCauseWords(plan);
  const { t } = words;
  const [showsAll, setShowsAll] = useState(false);
  const tree = causeTree(causes);
  const free = causesUnder(tree, null);
  const shown = showsAll ? free : free.slice(0, shownAtFirst.causes);
  return (
    <>
      <Causes hanging={shown} tree={tree} plan={plan} chosen={chosen} onChoose={onChoose} words={words} />
      {free.length > shownAtFirst.causes && (
        <Button looks small onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t("shared.showFewer") : t("shared.showAllCauses", { count: free.length })}
        </Button>
      )}
    </>
  );
}

interface CausesProps extends Omit<CauseListProps, "causes"> {
  hanging: readonly HangingCause[];
  tree: readonly HangingCause[];
  words: CauseWords;
}

function Causes({ hanging, tree, plan, chosen, onChoose, words }: CausesProps) {
  if (hanging.length === 0) return null;
  return (
    <ul className={styles.list}>
      {hanging.map((each) => (
        <li key={each.cause.id}>
          <OneCause hanging={each} plan={plan} chosen={chosen} onChoose={onChoose} words={words} />
          <Causes
            hanging={causesUnder(tree, each.cause.id)}
            tree={tree}
            plan={plan}
            chosen={chosen}
            onChoose={onChoose}
            words={words}
          />
        </li>
      ))}
    </ul>
  );
}

type OneCauseProps = Omit<CausesProps, "hanging" | "tree"> & { hanging: HangingCause };

function OneCause({ hanging: { cause, under, alsoNeeds }, plan, chosen, onChoose, words }: OneCauseProps) {
  const { t, formats, nameOf, inSentence } = words;
  const needs = [...(under === null ? [] : [under]), ...alsoNeeds];
  return (
    <>
      <button
        type="button"
        className={styles.cause}
        aria-pressed={cause.id === chosen}
        onClick={() => onChoose(cause.id)}
      >
        {nameOf(cause.id)}
      </button>
      {needs.length > 0 && (
        <span className={styles.needs}>
          {t("shared.needs", { causes: formats.list(needs.map(inSentence)) })}
        </span>
      )}
      <p>{fallsWords(fallsOf(plan, cause), words)}</p>
    </>
  );
}
