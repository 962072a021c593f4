import { useState } from "react";
import {
  causesAnswering,
  idWantedFor,
  thingsAnswering,
  thingsToHang,
  type HomelyQuestion,
} from "#advice/homely-causes.ts";
import { freshId } from "#advice/fresh-id.ts";
import type { Dependency } from "#plan/dependency.ts";
import { hangOnThing } from "#plan/edits/hang-on-thing.ts";
import { thingsHangingOn } from "#plan/hanging-on.ts";
import type { Plan } from "#plan/plan.ts";
import { apply, usePlan } from "#store/open-plan.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useWords } from "#ui/words.tsx";
import { contentHook } from "../content-hook.ts";
import { CauseCost } from "./cause-cost.tsx";
import { causeDrafts } from "./cause-drafts.ts";
import { CauseFields } from "./cause-fields.tsx";
import styles from "./homely-cause.module.css";
import { useIdsTaken } from "./ids-taken.ts";
import { ThingTicks } from "./thing-ticks.tsx";
import { useCauseWords } from "./use-cause-words.ts";

/** The six short questions and what they come from, in the screen's language. */
export const useHomelyContent = contentHook(["homelyCauses", "categories"]);

/**
 * One of the six short questions that find the causes nobody lists, by its id in the content ("h-line"): why, how to
 * check, the causes that answer it with what hangs on each, and what to do now. The question itself stands above it.
 */
export function HomelyCause({ question: id }: { question: string }) {
  const content = useHomelyContent();
  const plan = usePlan((open) => open);
  const question = content.homelyCauses.questions.find((each) => each.id === id);
  return question && <Answer key={id} plan={plan} question={question} />;
}

function Answer({ plan, question }: { plan: Plan; question: HomelyQuestion }) {
  const t = useWords();
  const content = useHomelyContent();
  const taken = useIdsTaken(plan);
  const { kind } = question;
  const inPlan = causesAnswering(plan, question).map((cause) => cause.id);
  const same = thingsAnswering(plan, question);
  const things = thingsToHang(content, plan, null).filter((thing) => !same.includes(thing));
  const atHand = oftenHit(question, things, t("shared.find.often"));
  // one that loses its last tick stays on the page, to be ticked anew
  const [places, setPlaces] = useState(() => {
    const wanted = idWantedFor(question);
    const first = inPlan.length > 0 || same.length > 0 ? inPlan : [freshId(wanted, taken)];
    // those that were named in this tab and have no tick yet
    const named = [...causeDrafts(plan.id).keys()].filter(
      (draft) => isFrom(draft, wanted) && !taken.has(draft),
    );
    return [...new Set([...first, ...named])];
  });
  // one first: another, and what helps, once there is something to add to
  const isAnswered = inPlan.length > 0 || same.length > 0;
  const shown = [...places, ...inPlan.filter((id) => !places.includes(id))];

  function addAnother(): void {
    setPlaces([...shown, freshId(idWantedFor(question), new Set([...taken, ...shown]))]);
  }

  return (
    <div className={styles.question}>
      <p>{question.why}</p>
      <Disclosure summary={t("shared.find.howToCheck")}>
        <ol className={styles.steps}>
          {question.howToCheck.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
      {things.length === 0 && same.length === 0 && <p>{t("shared.find.noThings")}</p>}
      {same.map((thing) => (
        <SameThing key={thing.id} plan={plan} thing={thing} question={question} />
      ))}
      {things.length > 0 &&
        shown.map((id, place) => (
          <CauseFields
            key={id}
            plan={plan}
            id={id}
            kind={kind}
            calledAtFirst={place === 0 && same.length === 0 ? t(`shared.find.name.${kind}`) : ""}
            things={things}
            atHand={atHand}
          />
        ))}
      {isAnswered && things.length > 0 && kind !== "cloud" && kind !== "other" && (
        <div>
          <Button small icon="plus" onClick={addAnother}>
            {t(`shared.find.another.${kind}`)}
          </Button>
        </div>
      )}
      <p className={styles.now}>
        <b>{t("shared.find.doNow")}</b> {question.doNow}
      </p>
    </div>
  );
}

/** Whether an id was made of a wanted one: "line-2" of "line". */
function isFrom(id: string, wanted: string): boolean {
  return id === wanted || (id.startsWith(`${wanted}-`) && /^\d+$/.test(id.slice(wanted.length + 1)));
}

/** A thing of the plan that is the cause already: what hangs on it needs it, and no second cause stands beside it. */
function SameThing({ plan, thing, question }: { plan: Plan; thing: Dependency; question: HomelyQuestion }) {
  const { t, inSentence } = useCauseWords(plan);
  const content = useHomelyContent();
  const things = thingsToHang(content, plan, thing.id);
  return (
    <div className={styles.cause}>
      <p>{t("shared.find.isThing", { thing: inSentence(thing.id) })}</p>
      <ThingTicks
        legend={t("shared.find.needsIt", { thing: inSentence(thing.id) })}
        things={things}
        atHand={oftenHit(question, things, t("shared.find.often"))}
        chosen={things.filter(({ needs }) => needs.includes(thing.id)).map(({ id }) => id)}
        onChange={(ticked) =>
          apply(hangOnThing, { on: thing.id, things: withUnseen(plan, thing.id, things, ticked) })
        }
      />
      <CauseCost plan={plan} id={thing.id} />
    </div>
  );
}

/** What needs a thing and is not offered here (an event, or what it needs itself) stays. */
function withUnseen(plan: Plan, on: string, offered: readonly Dependency[], ticked: string[]): string[] {
  const unseen = thingsHangingOn(plan, on).filter((id) => !offered.some((thing) => thing.id === id));
  return [...ticked, ...unseen];
}

/** The things a cause of this sort often stops, each with the words for that. */
function oftenHit(
  { hits }: HomelyQuestion,
  things: readonly Dependency[],
  why: string,
): ReadonlyMap<string, string> {
  return new Map(things.filter(({ category }) => hits.includes(category)).map(({ id }) => [id, why]));
}
