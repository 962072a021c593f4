import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { figuresOf } from "#cost/figures-of.ts";
import { addAction } from "#plan/edits/add-action.ts";
import { changeAction } from "#plan/edits/change-action.ts";
import type { Plan } from "#plan/plan.ts";
import type { Action } from "#plan/upkeep.ts";
import { planOf } from "#testing/plan-of.ts";
import { suggestedActions, type SuggestedAction } from "./suggested-actions.ts";

const content = await loadContent("en", ["categories", "playbooks", "readinessCheck", "roadmap"]);

function suggested(plan: Plan): SuggestedAction[] {
  return suggestedActions(content, plan, figuresOf(plan));
}
function takenOn(plan: Plan, { from, job, window }: SuggestedAction, changes: Partial<Action> = {}): Plan {
  return addAction(plan, {
    id: `a-${plan.actions.length}`,
    title: job.is === "ready" ? job.title : "Backup",
    window,
    owner: null,
    due: null,
    doneOn: null,
    dependency: null,
    from,
    ...changes,
  });
}
function titled(plan: Plan, title: string): SuggestedAction | undefined {
  return suggested(plan).find(({ job }) => job.is === "ready" && job.title === title);
}

const shop = planOf({
  business: { hours: { mon: [{ from: "09:00", to: "17:00" }] } },
  streams: [{ id: "counter", name: "Counter", weeklySales: 5000 }],
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      category: "payments-card-terminal",
      affects: [{ stream: "counter", share: 0.7 }],
    },
    { id: "net", name: "Internet", category: "internet", affects: [{ stream: "counter", share: 0.1 }] },
    {
      id: "phone",
      name: "Phone",
      category: "phone-voip",
      backup: { title: "Mobile", lastTested: null },
    },
    { id: "virus", name: "Ransomware", category: "ransomware" },
  ],
});

describe("what to do in 30, 60 and 90 days", () => {
  test("begins with the missing backup of the dearest thing; an event has none", () => {
    const [first] = suggested(shop);
    expect(first).toMatchObject({ job: { is: "write-backup", dependency: "card" }, window: 30 });
    const backups = suggested(shop).filter(({ job }) => job.is !== "ready");
    expect(backups.map(({ from, window }) => `${from} ${window}`)).toEqual([
      "write-backup.card 30",
      "write-backup.net 30",
      "try-backup.phone 60",
    ]);
  });

  test("a job of two playbooks stands once, for both things", () => {
    // the battery for the router and for the phone box
    const batteries = suggested(shop).filter(
      ({ job }) => job.is === "ready" && job.title.includes("battery unit"),
    );
    expect(batteries).toHaveLength(1);
    expect(batteries[0]?.things).toEqual(["net", "phone"]);
  });

  test("an answer of no adds its fix, one of yes takes the same job out of the playbooks", () => {
    const reader = "Buy a second reader from another provider. Charge it weekly.";
    expect(titled(shop, reader)).toBeDefined();
    expect(titled({ ...shop, answers: { "r-card-backup": "yes" } }, reader)).toBeUndefined();
    expect(titled({ ...shop, answers: { "r-card-backup": "na" } }, reader)).toBeUndefined();
    const no = suggested({ ...shop, answers: { "r-card-backup": "no", "r-plan": "no" } });
    expect(no.filter(({ from }) => from === "r-plan")).toMatchObject([{ window: 30 }]);
    expect(
      no.filter(({ from }) => ["r-card-backup", "payments-card-terminal-1"].includes(from)),
    ).toHaveLength(1);
  });

  test("what the owner wrote in the same words is not suggested", () => {
    const own = takenOn(
      shop,
      {
        from: "",
        job: { is: "ready", title: "", why: "" },
        window: 30,
        effort: null,
        cost: null,
        things: [],
      },
      {
        title: "print a bank QR code – keep it behind the counter",
        from: "",
      },
    );
    expect(titled(shop, "Print a bank QR code. Keep it behind the counter.")).toBeDefined();
    expect(titled(own, "Print a bank QR code. Keep it behind the counter.")).toBeUndefined();
  });

  test("is there before the figures are", () => {
    expect(
      suggestedActions(content, shop, null)
        .map(({ from }) => from)
        .toSorted(),
    ).toEqual(
      suggested(shop)
        .map(({ from }) => from)
        .toSorted(),
    );
  });
});

const anyPlan = fc
  .record({
    categories: fc.uniqueArray(fc.constantFrom("", ...content.categories.map(({ id }) => id)), {
      maxLength: 8,
    }),
    answers: fc.dictionary(
      fc.constantFrom(...content.readinessCheck.questions.map(({ id }) => id)),
      fc.constantFrom("yes" as const, "partly" as const, "no" as const, "na" as const),
      { maxKeys: 12, noNullPrototype: true },
    ),
    shares: fc.array(fc.constantFrom(0, 0.2, 0.5, 1), { minLength: 8, maxLength: 8 }),
  })
  .map(({ categories, answers, shares }) =>
    planOf({
      business: { hours: { mon: [{ from: "09:00", to: "17:00" }] } },
      streams: [{ id: "s", name: "S", weeklySales: 1000 }],
      dependencies: categories.map((category, place) => ({
        id: `d${place}`,
        name: `Thing ${place}`,
        category,
        affects: [{ stream: "s", share: shares[place] ?? 0 }],
      })),
      answers,
    }),
  );

describe("for any plan", () => {
  test("nothing is suggested twice, by id or in the same words", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const all = suggested(plan);
        expect(new Set(all.map(({ from }) => from)).size).toBe(all.length);
        const titles = all.flatMap(({ job }) => (job.is === "ready" ? [job.title.toLowerCase()] : []));
        expect(new Set(titles).size).toBe(titles.length);
      }),
      { numRuns: 60 },
    );
  });

  test("one that is taken on, done or not for us is gone for good, and the others stay as they stood", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.constantFrom("open", "done", "dropped"), (plan, any, fate) => {
        const before = suggested(plan);
        const one = before[any % Math.max(1, before.length)];
        fc.pre(one !== undefined);
        const others = before.filter(({ from }) => from !== one.from);
        // reworded by the owner: its id still tells
        let taken = takenOn(plan, one, { title: "In words of our own" });
        if (fate !== "open") {
          const changes = fate === "done" ? { doneOn: "2026-11-21" } : { dropped: true };
          taken = changeAction(taken, { id: "a-0", changes });
        }
        expect(suggested(taken)).toEqual(others);
      }),
      { numRuns: 60 },
    );
  });
});
