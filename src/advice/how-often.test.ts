import { expect, test } from "vitest";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { howOften } from "./how-often.ts";

type Outages = NonNullable<PlanParts["outages"]>;

const of = (root: string, startedAt: string, endedAt: string | null, practice = false): Outages[number] => ({
  id: `${root}-${Date.parse(startedAt)}`,
  practice,
  startedAt,
  endedAt,
  down: [{ root, from: startedAt }],
});

const planWith = (outages: Outages) =>
  planOf({ dependencies: [{ id: "card", name: "Card machine" }], outages });

test("two in 14 months are 1.7 a year, 2.5 hours each", () => {
  const plan = planWith([
    of("card", "2025-09-21T10:00:00.000Z", "2025-09-21T11:00:00.000Z"),
    of("card", "2026-06-01T10:00:00.000Z", "2026-06-01T14:00:00.000Z"),
    of("internet", "2026-06-02T10:00:00.000Z", "2026-06-02T14:00:00.000Z"),
  ]);
  // 12 × 2 / 14 = 1.714…; (1 + 4) / 2 hours
  expect(howOften(plan, "2026-11-21T09:00:00.000Z")).toEqual([
    { thing: "card", count: 2, months: 14, aYear: 1.7, hours: 2.5 },
  ]);
});

test("two in a month are two a year, not twenty-four", () => {
  const plan = planWith([
    of("card", "2026-11-01T10:00:00.000Z", "2026-11-01T11:00:00.000Z"),
    of("card", "2026-11-08T10:00:00.000Z", "2026-11-08T11:00:00.000Z"),
  ]);
  expect(howOften(plan, "2026-11-21T09:00:00.000Z")).toEqual([
    { thing: "card", count: 2, months: 12, aYear: 2, hours: 1 },
  ]);
});

test("one, a practice run and one that is not over are too few to tell", () => {
  const plan = planWith([
    of("card", "2025-09-21T10:00:00.000Z", "2025-09-21T11:00:00.000Z"),
    of("card", "2026-01-21T10:00:00.000Z", "2026-01-21T11:00:00.000Z", true),
    of("card", "2026-11-21T08:00:00.000Z", null),
  ]);
  expect(howOften(plan, "2026-11-21T09:00:00.000Z")).toEqual([]);
});
