import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Drills } from "#content/drills.ts";
import { loadContent } from "#content/load-content.ts";
import { figuresOf } from "#cost/figures-of.ts";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn as wordsOf } from "#i18n/translate.ts";
import { addAction } from "#plan/edits/add-action.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { planOfSample, sampleNames } from "#testing/plan-of-sample.ts";
import type { Shown } from "./hidden-words.ts";
import { mostLines, mostWords, wordsIn } from "./stage-lines.ts";
import { stageText, type StageFacts } from "./stage-text.ts";
import { stageNames } from "./stages.ts";

let drills: Drills;
beforeAll(async () => {
  ({ drills } = await loadContent("en", ["drills"]));
  await loadMessages("en", ["numbers", "workshop"]);
});

const nothing: Shown = { money: false, names: false };
const all: Shown = { money: true, names: true };

/** A plan on the stage: all its things were called out, all its to-dos agreed. */
function factsOf(plan: Plan): StageFacts {
  const t = wordsOf("en");
  const { country, currency } = plan.business;
  const formats = formatsFor({ language: "en", country, currency, words: t });
  const names = new Map([...plan.dependencies, ...plan.providers].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    plan,
    figures: figuresOf(plan),
    drills,
    scene: null,
    words: { t, formats, nameOf, inSentence: nameOf, about: (amount) => `about ${formats.money(amount)}` },
    calledOut: plan.dependencies.map(({ id }) => id),
    fixes: plan.actions.map(({ id }) => id),
  };
}

/** Everything to read on every stage, with the scene of the plan or with these. */
function allText(facts: StageFacts, shown: Shown, scenes: readonly (string | null)[] = [null]): string {
  return scenes
    .flatMap((scene) => stageNames.map((name) => stageText(name, { ...facts, scene }, shown)))
    .flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.flat()])
    .join("\n");
}

const everyScene = () => drills.scenarios.map(({ id }) => id);

describe("what stands on the stage", () => {
  test("is at most six lines of at most twelve words, whatever the owner typed", () => {
    fc.assert(
      fc.property(arbitraryWordedPlan(), fc.boolean(), fc.boolean(), (plan, money, names) => {
        const facts = factsOf(plan);
        for (const name of stageNames) {
          const { heading, paragraphs } = stageText(name, facts, { money, names });
          const lines = paragraphs.flat();
          expect(lines.length).toBeLessThanOrEqual(mostLines);
          // a line that goes on says so with three dots
          for (const line of [heading, ...lines])
            expect(wordsIn(line.replace(/ …$/u, "")).length).toBeLessThanOrEqual(mostWords);
        }
      }),
      { numRuns: 25 },
    );
  });

  test.each(sampleNames)("fills no stage of our %s with a cut line", (name) => {
    const facts = { ...factsOf(planOfSample(name)), fixes: [] };
    for (const shown of [nothing, all]) expect(allText(facts, shown, everyScene())).not.toContain(" …");
  });

  test("names the things called out, the dear hours and who is in charge once they are shown", () => {
    const facts = factsOf(planOfSample("dental"));
    expect(stageText("cost", facts, all).paragraphs[0]?.[0]).toMatch(/^Without our .+: about £[\d,]+$/);
    expect(stageText("scene", facts, all)).toEqual({
      heading: "Monday, 8 am: the diary is blank",
      paragraphs: [
        ["The booking system does not load. Three people are at the desk.", "The phone rings."],
        ["In charge by the plan: Dr Niamh O’Connor."],
        ["Who leads? What do you check first?"],
        ["Find the right page in the plan."],
      ],
    });
    expect(stageText("welcome", facts, all).heading).toBe("Harbour Dental: what if it stops?");
  });
});

describe("what is hidden", () => {
  // as people write them, in the places where an owner might type them
  const people = ["Zoë Ağaoğlu", "Łukasz Żółć", "Anna Quist", "O’Brien Pat"];
  const numbers = ["+31 6 1234 5678", "020-555 0101", "(01632) 960 101"];
  const amounts = ["€1,200", "450 EUR", "$ 99.50", "86.40"];
  const secretTyped = fc
    .record({
      secret: fc.constantFrom(...people, ...numbers, ...amounts, "niamh@example.org", "NL-4471-AB"),
      before: fc.constantFrom("", "Laptop of ", "Ring the man who mended it all last winter at "),
      after: fc.constantFrom("", ": phone", " when the line and all that hangs on it is down again"),
    })
    .map(({ secret, before, after }) => `${before}${secret}${after}`);

  test("stands on no stage: no amount, name or number, however the plan came to hold it", () => {
    fc.assert(
      fc.property(
        arbitraryPlan(),
        fc.array(secretTyped, { minLength: 12, maxLength: 12 }),
        (plan, [title, business, ...typed]) => {
          const secretive = factsOf(
            addAction(
              planOf({
                ...plan,
                client: "Anna Quist",
                business: { ...plan.business, name: business ?? "", currency: "EUR" },
                contacts: people.map((name, place) => ({
                  id: `c${place}`,
                  name,
                  role: place === 0 ? "Zoë’s desk" : "",
                  kind: "staff",
                  phone: numbers[place] ?? "",
                  email: "niamh@example.org",
                })),
                callOrder: ["c0"],
                dependencies: plan.dependencies.map((thing, place) => ({
                  ...thing,
                  name: typed[place % typed.length] ?? "",
                  accountRef: "NL-4471-AB",
                })),
                providers: plan.providers.map((cause) => ({ ...cause, name: typed.at(-1) ?? "" })),
              }),
              {
                id: "a",
                title: title ?? "",
                window: 30,
                owner: "c1",
                due: null,
                doneOn: null,
                dependency: null,
              },
            ),
          );
          const text = allText(secretive, nothing);
          for (const hidden of [
            ...people.flatMap((name) => [name, ...name.split(" ")]),
            ...numbers,
            ...amounts,
          ])
            expect(text).not.toContain(hidden);
          expect(text).not.toMatch(/\p{Sc}|@|NL-4471|\d{3}|\d[.,]\d{2}/u);
          // each by itself: what is shown takes nothing else with it
          expect(allText(secretive, { money: true, names: false })).not.toMatch(/Quist|@|NL-4471|5678/);
          expect(allText(secretive, { money: false, names: true })).not.toMatch(/\p{Sc}|86\.40/u);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(sampleNames)("leaves the stages of our %s to be read", (name) => {
    const text = allText({ ...factsOf(planOfSample(name)), fixes: [] }, nothing, everyScene());
    // the amounts of an hour, one of which stands in a scene, the owner's phone, and nothing else
    const known = [/^Without .+: •••$/gmu, "with ••• in goods", /^•••’s phone/gmu];
    expect(known.reduce<string>((left, each) => left.replaceAll(each, ""), text)).not.toContain("•••");
  });
});
