import fc from "fast-check";
import { expect, test } from "vitest";
import { planJson } from "#plan-file/plan-json.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import { arbitraryGuessedPlan } from "#testing/arbitrary-guessed-plan.ts";
import { newAiTool } from "../ai-tool.ts";
import { newContact } from "../contact.ts";
import type { Plan } from "../plan.ts";
import { withSoundReferences } from "../references.ts";
import { whyNotKept } from "../why-not-kept.ts";
import { addAction } from "./add-action.ts";
import { addAiTool } from "./add-ai-tool.ts";
import { addContact } from "./add-contact.ts";
import { changeAiTool } from "./change-ai-tool.ts";
import { changeApproval } from "./change-approval.ts";
import { changeDependency } from "./change-dependency.ts";
import { hangOnThing } from "./hang-on-thing.ts";
import { lookAfter } from "./look-after.ts";
import { nameCause } from "./name-cause.ts";
import { nameContactInCharge } from "./name-contact-in-charge.ts";
import { nameOnCard } from "./name-on-card.ts";
import { removeAction } from "./remove-action.ts";
import { removeAiTool } from "./remove-ai-tool.ts";
import { removeBackup } from "./remove-backup.ts";
import { removeCause } from "./remove-cause.ts";
import { removeContact } from "./remove-contact.ts";
import { removeDependency } from "./remove-dependency.ts";
import { removeStream } from "./remove-stream.ts";
import { tickNeed } from "./tick-need.ts";
import { tickUpstream } from "./tick-upstream.ts";

/** What an owner does; `pick` chooses one of the parts there are, as a screen would offer them. */
type Step = (plan: Plan, pick: (ids: { id: string }[]) => string, fresh: string, yes: boolean) => Plan;

const contact = (plan: Plan, pick: (ids: { id: string }[]) => string) => pick(plan.contacts);

const steps: Step[] = [
  (plan, _, fresh) => addContact(plan, newContact({ id: `c-${fresh}`, name: fresh })),
  (plan, _, fresh) =>
    nameContactInCharge(plan, { who: "lead", name: fresh, phone: "1", role: "Owner", newId: `c-${fresh}` }),
  (plan, pick, fresh) =>
    addAiTool(plan, newAiTool({ id: `ai-${fresh}`, name: fresh, reviewer: contact(plan, pick) })),
  (plan, pick, fresh) =>
    addAction(plan, {
      id: `do-${fresh}`,
      title: fresh,
      window: 30,
      owner: contact(plan, pick),
      due: null,
      doneOn: null,
      dependency: pick(plan.dependencies),
    }),
  (plan, pick) => changeAiTool(plan, { id: pick(plan.ai), changes: { dependency: pick(plan.dependencies) } }),
  (plan, pick, fresh, yes) =>
    nameCause(plan, {
      id: `new-${fresh}`,
      name: fresh,
      kind: "line",
      things: yes ? [pick(plan.dependencies)] : [],
    }),
  (plan, pick) => hangOnThing(plan, { on: pick(plan.dependencies), things: [pick(plan.dependencies)] }),
  (plan, pick, _, ticked) =>
    tickNeed(plan, { dependency: pick(plan.dependencies), need: pick(plan.dependencies), ticked }),
  (plan, pick, _, ticked) =>
    tickUpstream(plan, { dependency: pick(plan.dependencies), provider: pick(plan.providers), ticked }),
  (plan, pick) =>
    changeApproval(plan, { dependency: pick(plan.dependencies), changes: { first: contact(plan, pick) } }),
  (plan, pick, _, isNamed) =>
    nameOnCard(plan, { contact: contact(plan, pick), dependency: pick(plan.dependencies), isNamed }),
  (plan, pick, _, isTheirs) =>
    lookAfter(plan, { contact: contact(plan, pick), dependency: pick(plan.dependencies), isTheirs }),
  (plan, pick) => changeDependency(plan, { id: pick(plan.dependencies), changes: { upstreams: [] } }),
];
const removals: Step[] = [
  (plan, pick) => removeDependency(plan, { id: pick(plan.dependencies) }),
  (plan, pick) => removeContact(plan, { id: contact(plan, pick) }),
  (plan, pick) => removeCause(plan, { id: pick(plan.providers) }),
  (plan, pick) => removeStream(plan, { id: pick(plan.streams) }),
  (plan, pick) => removeBackup(plan, { dependency: pick(plan.dependencies) }),
  (plan, pick) => removeAction(plan, { id: pick(plan.actions) }),
  (plan, pick) => removeAiTool(plan, { id: pick(plan.ai) }),
];

test("whatever is added, linked and removed in any order, every id and guess leads somewhere and the plan reads back", () => {
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...steps) },
    { weight: 1, arbitrary: fc.constantFrom(...removals) },
  );
  const doing = fc.record({
    step,
    places: fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }),
    yes: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitraryGuessedPlan, fc.array(doing, { maxLength: 14 }), (start, doings) => {
      // as it is when it is opened
      let { plan } = withSoundReferences(start);
      const gone = new Set<string>();
      for (const [turn, { step: act, places, yes }] of doings.entries()) {
        const left = [...places];
        const pick = (parts: { id: string }[]): string =>
          parts[(left.shift() ?? 0) % parts.length]?.id ?? "nobody";
        const before = plan;
        const after = act(plan, pick, String(turn), yes);
        // what could be chosen is there: of an empty list nothing is
        if (JSON.stringify(after).includes('"nobody"')) continue;
        expect(whyNotKept(before, after)).toBeNull();
        const ids = idsOf(after);
        for (const id of idsOf(before)) if (!ids.has(id)) gone.add(id);
        plan = after;
        expect(withSoundReferences(plan).dropped).toEqual([]);
        const links = plan.dependencies.flatMap(({ needs, upstreams, backup }) => [
          ...needs,
          ...upstreams,
          ...(backup?.needs ?? []),
        ]);
        expect(links.filter((id) => gone.has(id))).toEqual([]);
      }
      expect(readPlan(JSON.parse(planJson(plan)))).toEqual({ ok: true, plan, dropped: [] });
    }),
    { numRuns: 120 },
  );
});

/** Things and own causes: what `needs` and `upstreams` may name. */
function idsOf({ dependencies, providers }: Plan): Set<string> {
  return new Set([...dependencies, ...providers].map(({ id }) => id));
}
