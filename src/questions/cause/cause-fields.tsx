import { useId, useState } from "react";
import type { Dependency } from "#plan/dependency.ts";
import { nameCause } from "#plan/edits/name-cause.ts";
import { renameCause } from "#plan/edits/rename-cause.ts";
import { thingsHangingOn } from "#plan/hanging-on.ts";
import type { Plan } from "#plan/plan.ts";
import { providerKinds, type ProviderKind } from "#plan/provider.ts";
import { looksLikeCardNumber } from "#readiness/card-number.ts";
import { apply, openPlanStore } from "#store/open-plan.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useSheetCheck } from "../sheet-checks.ts";
import { CauseCost } from "./cause-cost.tsx";
import { causeDrafts, keepCauseDraft } from "./cause-drafts.ts";
import styles from "./homely-cause.module.css";
import { ThingTicks } from "./thing-ticks.tsx";
import { useCauseWords } from "./use-cause-words.ts";

interface CauseFieldsProps {
  plan: Plan;
  /** the id it has in the plan, or will have from its first tick on */
  id: string;
  kind: ProviderKind;
  /** its name until somebody types one; "" asks for one */
  calledAtFirst: string;
  things: readonly Dependency[];
  atHand: ReadonlyMap<string, string>;
  /** any kind can be chosen: it answers no question of ours */
  mayChooseKind?: boolean;
}

/** A cause of the owner's own: its name, what hangs on it, and at once what that costs. Its first tick adds it, its last takes it away. */
export function CauseFields({
  plan,
  id,
  kind: firstKind,
  calledAtFirst,
  things,
  atHand,
  mayChooseKind = false,
}: CauseFieldsProps) {
  const { t, inSentence } = useCauseWords(plan);
  const field = useId();
  const cause = plan.providers.find((provider) => provider.id === id);
  const [draft, setDraft] = useState(
    () => cause ?? causeDrafts(plan.id).get(id) ?? { name: calledAtFirst, kind: firstKind },
  );
  // a name that cannot be kept stays as typed; the plan keeps the one before
  const [isBlank, setIsBlank] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const name = cause === undefined || isBlank ? draft.name : cause.name;
  const kind = cause?.kind ?? draft.kind;
  const chosen = cause === undefined ? [] : thingsHangingOn(plan, id);
  const isTyped = cause === undefined && name.trim() !== "" && name !== calledAtFirst;
  const problem = problemOf(name, cause !== undefined && (isBlank || isAsked));
  const hangsNothing = isAsked && isTyped && problem === null ? t("shared.find.noTick") : undefined;
  const error = problem === null ? undefined : t(`shared.find.${problem}`);

  /** What hangs on nothing yet is not in the plan: it is kept for the tab. */
  function keep(typed: string, as: ProviderKind): void {
    if (cause !== undefined) return;
    const isWorthIt = typed.trim() !== "" && typed !== calledAtFirst && !looksLikeCardNumber(typed);
    keepCauseDraft(plan.id, id, isWorthIt ? { name: typed, kind: as } : null);
  }
  function type(typed: string): void {
    setDraft({ name: typed, kind });
    keep(typed, kind);
    setIsBlank(typed.trim() === "");
    if (cause !== undefined && typed.trim() !== "")
      apply(renameCause, { id, changes: { name: typed } }, { together: `cause ${id} ${wordsIn(typed)}` });
  }
  function choose(next: ProviderKind): void {
    setDraft({ name, kind: next });
    keep(name, next);
    apply(renameCause, { id, changes: { kind: next } });
  }
  function tick(ticked: string[]): void {
    // a name is asked for when it is used: a tick alone must not be lost
    const called = name.trim() === "" ? t(`shared.find.name.${kind}`) : name;
    setDraft({ name: called, kind });
    setIsBlank(false);
    apply(nameCause, { id, name: called, kind, things: ticked });
    // a plan that is full does not take it: then its name is still to be kept
    const isIn = openPlanStore.getState().plan?.providers.some((provider) => provider.id === id);
    if (isIn) keepCauseDraft(plan.id, id, null);
  }

  useSheetCheck(() => {
    setIsAsked(true);
    const wrong = problemOf(name, cause !== undefined);
    if (wrong !== null) return [{ id: `${field}-name`, text: t(`shared.find.${wrong}`) }];
    return isTyped ? [{ id: `${field}-things`, text: t("shared.find.noTick") }] : [];
  });

  return (
    <div className={styles.cause}>
      <TextField
        id={`${field}-name`}
        label={t("shared.find.called")}
        help={t(`shared.find.example.${kind}`)}
        error={error}
        dir="auto"
        maxLength={120}
        value={name}
        onChange={({ target }) => type(target.value)}
      />
      {mayChooseKind && (
        <SelectField
          id={`${field}-kind`}
          label={t("shared.find.kind")}
          value={kind}
          options={providerKinds.map((each) => ({ value: each, label: t(`shared.find.kind.${each}`) }))}
          onChange={({ target }) => {
            const next = providerKinds.find((each) => each === target.value);
            if (next !== undefined) choose(next);
          }}
        />
      )}
      <ThingTicks
        id={`${field}-things`}
        legend={t("shared.find.hangs", {
          cause: cause === undefined ? t("shared.find.it") : inSentence(id),
        })}
        error={hangsNothing}
        things={things}
        atHand={atHand}
        chosen={chosen}
        onChange={tick}
      />
      {cause !== undefined && <CauseCost plan={plan} id={id} />}
    </div>
  );
}

function problemOf(name: string, asksForName: boolean): "blank" | "cardNumber" | null {
  if (looksLikeCardNumber(name)) return "cardNumber";
  return asksForName && name.trim() === "" ? "blank" : null;
}

/** Edits of one word are one step of Undo. */
function wordsIn(text: string): number {
  return text.trim().split(/\s+/u).length;
}
