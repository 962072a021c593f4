import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dependency } from "#plan/dependency.ts";
import { arbitraryPlan } from "#testing/arbitrary-plan.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { needsRing } from "./needs-ring.ts";
import { thingWarnings, type ThingWarning } from "./thing-warnings.ts";

const today = "2026-11-21";

type ThingParts = Partial<NonNullable<PlanParts["dependencies"]>[number]>;

function warningsOf(parts: ThingParts): ThingWarning[] {
  return thingWarnings(planOf({ dependencies: [{ id: "card", name: "Card", ...parts }] }), "card", today);
}

const offline = (on: "yes" | "no" | "unknown", checkedOn: string | null): string[] =>
  warningsOf({ offlineMode: { on, checkedOn } }).map(({ kind }) => kind);

const copy = (everyDays: number | null, lastDone: string | null): ThingWarning[] =>
  warningsOf({ dataCopy: { what: "Orders", where: "Safe", everyDays, lastDone } });

const approved = (category: string, first: string | null, second: string | null): string[] => {
  const thing = { id: "card", name: "Card", category, approval: { first, second } };
  const contacts = [
    { id: "c1", name: "Zoë" },
    { id: "c2", name: "Bram" },
  ];
  return thingWarnings(planOf({ contacts, dependencies: [thing] }), "card", today).map(({ kind }) => kind);
};

const thing = (id: string, ...needs: string[]): Pick<Dependency, "id" | "name" | "needs"> => ({
  id,
  name: id,
  needs,
});

test("a thing nobody has said anything about has nothing wrong", () => {
  expect(warningsOf({})).toEqual([]);
  expect(thingWarnings(planOf({}), "gone", today)).toEqual([]);
});

test("a promise that is longer than one can do without it", () => {
  expect(warningsOf({ promisedMinutes: 480, tolerableMinutes: 60 })).toEqual([
    { kind: "promised-longer-than-bearable", promised: 480, bearable: 60 },
  ]);
  expect(warningsOf({ promisedMinutes: 60, tolerableMinutes: 60 })).toEqual([]);
  expect(warningsOf({ promisedMinutes: 480, tolerableMinutes: null })).toEqual([]);
});

describe("offline mode", () => {
  test("counts as not known while nobody knows, has tried it, or did so over six months ago", () => {
    expect(offline("unknown", today)).toEqual(["offline-not-known"]);
    expect(offline("yes", null)).toEqual(["offline-never-tried"]);
    expect(offline("yes", "2026-05-20")).toEqual(["offline-too-old"]);
    expect(offline("no", "2026-05-20")).toEqual(["offline-too-old"]);
  });

  test("is known for six months to the day", () => {
    expect(offline("yes", "2026-05-21")).toEqual([]);
    expect(offline("no", null)).toEqual([]);
  });
});

describe("the copy of the data", () => {
  test("is overdue the day after it was due: 14 November and 7 days is 21 November", () => {
    expect(copy(7, "2026-11-14")).toEqual([]);
    expect(copy(7, "2026-11-13")).toEqual([{ kind: "copy-overdue", due: "2026-11-20" }]);
  });

  test("was never made, or nobody says how often", () => {
    expect(copy(7, null)).toEqual([{ kind: "copy-never-made" }]);
    expect(copy(null, "2020-01-01")).toEqual([]);
    expect(warningsOf({ dataCopy: {} })).toEqual([]);
  });
});

test("a renewal is soon for thirty days, and past the day after", () => {
  expect(warningsOf({ renewsOn: "2026-12-21" })).toEqual([{ kind: "renewal-soon", on: "2026-12-21" }]);
  expect(warningsOf({ renewsOn: today })).toEqual([{ kind: "renewal-soon", on: today }]);
  expect(warningsOf({ renewsOn: "2026-12-22" })).toEqual([]);
  expect(warningsOf({ renewsOn: "2026-11-20" })).toEqual([{ kind: "renewal-past", on: "2026-11-20" }]);
});

describe("two people agree on a change", () => {
  test("two different ones, wherever one is named", () => {
    expect(approved("email", "c1", "c2")).toEqual([]);
    expect(approved("email", "c1", null)).toEqual(["one-approver"]);
    expect(approved("email", null, "c2")).toEqual(["one-approver"]);
    expect(approved("email", "c1", "c1")).toEqual(["same-approver"]);
  });

  test("somebody at all, where payments, certificates, DNS or a database are changed", () => {
    expect(approved("domain-dns", null, null)).toEqual(["no-approver"]);
    expect(approved("payments-online", null, null)).toEqual(["no-approver"]);
    expect(approved("electricity", null, null)).toEqual([]);
    expect(warningsOf({ category: "banking" })).toEqual([{ kind: "no-approver" }]);
  });
});

describe("things that need each other", () => {
  test("are named, straight or through others; itself is no ring", () => {
    const plan = planOf({
      dependencies: [thing("a", "b"), thing("b", "c"), thing("c", "a"), thing("d", "a", "d")],
    });
    expect(needsRing(plan, "a")).toEqual(["b", "c"]);
    expect(needsRing(plan, "d")).toEqual([]);
    expect(thingWarnings(plan, "b", today)).toEqual([{ kind: "needs-ring", things: ["a", "c"] }]);
  });

  test("name each other", () => {
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        for (const { id } of plan.dependencies)
          for (const other of needsRing(plan, id)) expect(needsRing(plan, other)).toContain(id);
      }),
    );
  });
});
