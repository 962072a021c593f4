import { useMemo, useRef, useState, type FormEvent } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { businessTypeOf } from "#advice/starter-content.ts";
import { thingsOffered, type OfferedThing } from "#advice/things-offered.ts";
import { withThings, type ThingChoice } from "#advice/with-things.ts";
import { guessPath, isGuess } from "#plan/guess.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { openPlanStore, apply, usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useWords } from "#ui/words.tsx";
import { useStarterContent } from "../content.ts";
import { GuessLine } from "../guess-line.tsx";
import { usePlanForm } from "#questions/plan-form.ts";
import { StepCard, type StepProps } from "../step.tsx";
import { AddOwnThing } from "./add-own-thing.tsx";
import { keepOwnThing, nothingTyped, ownThingTyped, sameNamed, type OwnThing } from "./own-thing.ts";
import { groupedThings, keptRows } from "./thing-groups.ts";
import { ThingTiles } from "./thing-tiles.tsx";
import styles from "./things-page.module.css";

/** Page 6: what would hurt if it stopped. */
export function ThingsPage(step: StepProps) {
  const t = useWords();
  const announce = useAnnounce();
  const content = useStarterContent();
  const plan = usePlan((open) => open);
  const kind = businessTypeOf(content, plan)?.name ?? "";
  const isAGuess = isGuess(plan, guessPath.things);
  const offered = useMemo(() => thingsOffered(content, plan), [content, plan]);
  const [shown, setShown] = useState<OfferedThing[]>(offered);
  const rows = keptRows(shown, offered);
  if (rows.length > shown.length) setShown(rows);
  const [typed, setTyped] = useState(() => ownThingTyped(step.id));
  const [ownProblem, setOwnProblem] = useState<string>();
  const ownName = useRef<HTMLInputElement>(null);

  const schema = useMemo(
    () => v.strictObject({ things: v.pipe(v.array(v.string()), v.minLength(1, t("wizard.things.missing"))) }),
    [t],
  );
  function keepTicks(ids: readonly string[], own?: OwnThing): void {
    const now = openPlanStore.getState().plan ?? plan;
    const there = new Set(now.dependencies.map(({ id }) => id));
    if (own === undefined && there.size === ids.length && ids.every((id) => there.has(id))) return;
    const choices = keptRows(rows, thingsOffered(content, now))
      .filter(({ id }) => ids.includes(id))
      .map((row): ThingChoice => choiceOf(row, there.has(row.id)));
    apply(
      (open, ticked: ThingChoice[]) => withThings(content, open, ticked),
      own === undefined ? choices : [...choices, own],
    );
  }
  const { form, ...state } = usePlanForm({
    schema,
    shown: ({ dependencies }) => ({ things: dependencies.map(({ id }) => id) }),
    keep: ({ things }) => {
      if (things !== undefined) keepTicks(things);
    },
    onContinue: () => {
      apply(confirmGuesses, { paths: [guessPath.things] });
      step.goOn();
    },
  });
  const ticked = useWatch({ control: form.control, name: "things" });
  const error = form.formState.errors.things?.message;
  const { groups, more } = groupedThings(rows);
  const ticks = form.register("things");

  function type(own: OwnThing): void {
    setTyped(own);
    keepOwnThing(step.id, own);
    setOwnProblem(undefined);
  }
  function problemOf(name: string): string | undefined {
    if (name === "") return t("wizard.things.ownMissing");
    const same = sameNamed(rows, name);
    if (same === undefined) return undefined;
    return ticked.includes(same.id)
      ? t("wizard.things.ownThere", { name: same.name })
      : t("wizard.things.ownUnticked", { name: same.name });
  }
  /** Whether it could be added; if not, the field says why. */
  function addOwn(): boolean {
    const own = { ...typed, name: typed.name.trim() };
    const problem = problemOf(own.name);
    setOwnProblem(problem);
    if (problem !== undefined) return false;
    const before = new Set(ticked);
    type(nothingTyped);
    keepTicks(ticked, own);
    const now = openPlanStore.getState().plan?.dependencies.map(({ id }) => id) ?? [];
    form.setValue("things", [...ticked, ...now.filter((id) => !before.has(id))]);
    announce(t("wizard.things.ownAdded", { name: own.name }));
    return true;
  }

  function submit(event: FormEvent): void {
    // what was typed and not yet added counts too
    if (typed.name.trim() === "" || addOwn()) return state.submit(event);
    event.preventDefault();
    ownName.current?.focus();
  }

  return (
    <StepCard
      {...step}
      {...state}
      submit={submit}
      looksRight={isAGuess}
      question={t("wizard.things.question")}
      help={
        isAGuess && kind !== "" ? (
          <GuessLine>{t("wizard.things.filledIn", { count: ticked.length, kind })}</GuessLine>
        ) : (
          <p>{t("wizard.things.help")}</p>
        )
      }
      foot={<output>{t("wizard.things.count", { count: ticked.length })}</output>}
    >
      <ChoiceGroup
        id="things"
        legend={t("wizard.things.question")}
        legendIsHeading
        error={error}
        className={styles.groups}
      >
        {groups.map(({ within, rows: things }) => (
          <ChoiceGroup key={within} legend={t(`wizard.things.${within}`)}>
            <ThingTiles things={things} ticks={ticks} />
          </ChoiceGroup>
        ))}
        <AddOwnThing
          things={plan.dependencies}
          typed={typed}
          onType={type}
          onAdd={addOwn}
          error={ownProblem}
          nameField={ownName}
        />
        {more.length > 0 && (
          <Disclosure summary={t("wizard.things.more", { count: more.length })}>
            <div className={styles.groups}>
              <ChoiceGroup legend={t("wizard.things.others")}>
                <ThingTiles things={more.filter(({ event }) => !event)} ticks={ticks} />
              </ChoiceGroup>
              <ChoiceGroup legend={t("wizard.things.events")}>
                <ThingTiles things={more.filter(({ event }) => event)} ticks={ticks} />
              </ChoiceGroup>
            </div>
          </Disclosure>
        )}
      </ChoiceGroup>
    </StepCard>
  );
}

/** One of the owner's own that was unticked is made anew when it is ticked again. */
function choiceOf({ id, category, name, hurtsWithin }: OfferedThing, isThere: boolean): ThingChoice {
  if (isThere || id === category) return { id };
  return hurtsWithin === "unknown" && category === "" ? { name } : { name, category };
}
