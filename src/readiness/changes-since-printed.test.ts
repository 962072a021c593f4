import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newContact } from "#plan/contact.ts";
import { addAction } from "#plan/edits/add-action.ts";
import { addContact } from "#plan/edits/add-contact.ts";
import { changeContact } from "#plan/edits/change-contact.ts";
import { changeCopies } from "#plan/edits/change-copies.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import { copiedPlan } from "#plan/edits/copied-plan.ts";
import { markPrinted } from "#plan/edits/mark-printed.ts";
import { removeDependency } from "#plan/edits/remove-dependency.ts";
import { takeBackPrinting } from "#plan/edits/take-back-printing.ts";
import type { Plan } from "#plan/plan.ts";
import { withSoundReferences } from "#plan/references.ts";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import { writePlanFile } from "#plan-file/write-plan-file.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { changesSincePrinted } from "./changes-since-printed.ts";

const plan = planOf({
  dependencies: [
    { id: "card", name: "Card terminal" },
    { id: "fax", name: "Fax line" },
  ],
  contacts: [{ id: "c1", name: "Zoë Ağaoğlu" }],
  guesses: ["dependencies.card.affects"],
});
const printed = markPrinted(plan, { on: "2026-11-21" });

/** "Card terminal changed", "hours changed": each change in three words. */
function told(changed: Plan): string[] | undefined {
  return changesSincePrinted(changed)?.map(({ part, name, is }) => `${name || part.part} ${is}`);
}

describe("what changed since the last printed version", () => {
  test("is nothing right after printing, and unknown before it", () => {
    expect(told(plan)).toBeUndefined();
    expect(told(printed)).toEqual([]);
  });

  test("is told by name: what changed, what is new, what is gone", () => {
    let now = changeDependency(printed, { id: "card", changes: { note: "Ask Zoë" } });
    now = addContact(now, newContact({ id: "c2", name: "Ben" }));
    now = removeDependency(now, { id: "fax" });
    now = {
      ...now,
      business: { ...now.business, hours: { mon: [{ from: "09:00", to: "17:00", busy: 1 }] } },
    };
    expect(told(now)).toEqual([
      "Card terminal changed",
      "Ben new",
      "hours changed",
      "callOrder changed",
      "Fax line gone",
    ]);
  });

  test("counts a guess that was confirmed: its sign is gone from the paper", () => {
    expect(told(confirmGuesses(printed, { paths: ["dependencies.card.affects"] }))).toEqual([
      "Card terminal changed",
    ]);
  });

  test("leaves out what no paper carries: to-dos, answers, which version hangs where", () => {
    const copies = [{ where: "Till", holder: null, version: 0 }];
    const withCopies = markPrinted(changeCopies(plan, { copies }), { on: "2026-11-21" });
    let now = changeCopies(withCopies, { copies: copies.map((copy) => ({ ...copy, version: 1 })) });
    now = addAction(now, {
      id: "a",
      title: "Ring the bank",
      window: 30,
      owner: null,
      due: null,
      doneOn: null,
      dependency: null,
    });
    expect(told({ ...now, answers: { "r-plan": "yes" } })).toEqual([]);
  });

  test("is gone once it is changed back", () => {
    const other = changeContact(printed, { id: "c1", changes: { phone: "123" } });
    expect(told(other)).toEqual(["Zoë Ağaoğlu changed"]);
    expect(told(changeContact(other, { id: "c1", changes: { phone: "" } }))).toEqual([]);
  });

  test("is unknown for a plan printed before we kept track, and for a copy of a printed one", () => {
    const { parts: _untracked, ...before } = printed.printed;
    expect(told({ ...printed, printed: before })).toBeUndefined();
    const copy = copiedPlan(printed, { id: "p2", now: "2026-11-22T09:00:00.000Z", name: "Second" });
    expect(copy.printed.parts).toBeUndefined();
  });

  test("is what it was after a printing is taken back", () => {
    const changed = changeContact(printed, { id: "c1", changes: { phone: "123" } });
    const again = markPrinted({ ...changed, updatedAt: "2026-11-22T09:00:00.000Z" }, { on: "2026-11-22" });
    expect(told(again)).toEqual([]);
    expect(told(takeBackPrinting(again, { before: changed.printed }))).toEqual(["Zoë Ağaoğlu changed"]);
  });

  test("is nothing for any plan just printed, also after a trip through a file", () => {
    fc.assert(
      fc.property(arbitraryPlan(), (any) => {
        const onPaper = markPrinted(withSoundReferences(any).plan, { on: "2026-11-21" });
        expect(told(onPaper)).toEqual([]);
        const read = readPlanFile(writePlanFile(onPaper, new Date("2026-11-21T09:00:00.000Z")));
        expect(read.ok && told(read.plan)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what is kept of a printing", () => {
  const many = planOf({
    dependencies: Array.from({ length: 100 }, (_, place) => ({
      id: `thing-${place}`,
      name: `Thing ${place}`,
      checks: ["Is it on?", "Is the light green?"],
      backup: { title: "By hand", steps: ["Take paper", "Write", "Type it in later"] },
    })),
    contacts: Array.from({ length: 200 }, (_, place) => ({ id: `c${place}`, name: `Person ${place}` })),
  });

  test("is at most twenty bytes a part beside its id and its name", () => {
    const { parts = {} } = markPrinted(many, { on: "2026-11-21" }).printed;
    const beside = Object.entries(parts).map(([key, entry]) => {
      const id = key.slice(key.indexOf(".") + 1);
      const name = entry.slice(entry.indexOf(" ") + 1);
      return JSON.stringify({ [key]: entry }).length - id.length - name.length - "dependencies.".length;
    });
    expect(Math.max(...beside)).toBeLessThanOrEqual(20);
  });
});
