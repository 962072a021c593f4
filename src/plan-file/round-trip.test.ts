import fc from "fast-check";
import { expect, test } from "vitest";
import { readBytes } from "#storage/read-file.ts";
import type { Plan } from "#plan/plan.ts";
import { arbitraryWordedPlan } from "#testing/arbitrary-worded-plan.ts";
import { limits } from "#plan/field.ts";
import { planOf } from "#testing/plan-of.ts";
import { planJson } from "./plan-json.ts";
import { readFileText } from "./read-file-text.ts";
import { readPlanFile } from "./read-plan-file.ts";
import { libraryFileName, writeLibraryFiles } from "./write-library-file.ts";
import { writePlanFile } from "./write-plan-file.ts";

const exportedAt = new Date("2026-11-21T09:00:00.000Z");

function opened(text: string): Plan {
  const read = readPlanFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}

function openedLibrary(text: string): Plan[] {
  const read = readFileText(text);
  if (read.is !== "library") throw new Error(read.is);
  return read.entries.map((entry) => {
    if (!entry.read.ok) throw new Error(JSON.stringify(entry.read.problems));
    return entry.read.plan;
  });
}

/** A plan as an owner has it: what no file may hold is gone with the first writing. */
const kept = (plan: Plan): Plan => opened(writePlanFile(plan, exportedAt));

/** `ROUND_TRIPS=1000` for the whole number of the goal (reliability, G07): it takes most of a minute. */
const roundTrips = Number(import.meta.env["ROUND_TRIPS"] ?? 250);

test("export, import, export gives the same bytes, whatever is in the plan", () => {
  fc.assert(
    fc.property(arbitraryWordedPlan(), (plan) => {
      const once = writePlanFile(kept(plan), exportedAt);
      expect(writePlanFile(opened(once), exportedAt)).toBe(once);
    }),
    { numRuns: roundTrips, seed: 6 },
  );
}, 120_000);

test("so do files of several plans, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(arbitraryWordedPlan(), { minLength: 1, maxLength: 5 }), (plans) => {
      const own = plans.map((plan, index) => ({ ...kept(plan), id: `plan-${index}` }));
      const [once = "", ...others] = writeLibraryFiles(own, exportedAt);
      expect(others).toEqual([]);
      expect(writeLibraryFiles(openedLibrary(once), exportedAt)).toEqual([once]);
    }),
    { numRuns: 40, seed: 6 },
  );
});

test("a library too large for one file goes out in several, and each of them opens", () => {
  const plans = Array.from({ length: 30 }, (_, index) => ({
    ...planOf({ business: { name: "Zoë ".repeat(200) } }),
    id: `p${index}`,
  }));
  const largest = 20_000;
  const files = writeLibraryFiles(plans, exportedAt, largest);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(largest);
  expect(files.flatMap(openedLibrary).map(({ id }) => id)).toEqual(plans.map(({ id }) => id));
  expect(files.map((_, place) => libraryFileName("2026-11-21", place, files.length))[0]).toBe(
    `all-plans-2026-11-21-1-of-${files.length}.counterplan.json`,
  );
  expect(libraryFileName("2026-11-21", 0, 1)).toBe("all-plans-2026-11-21.counterplan.json");
});

const line = (index: number) => planJson(planOf({})).replace('"plan-1"', `"p${index}"`);

const libraryOf = (count: number) =>
  `{"format":"counterplan-library","formatVersion":1,"plans":[${Array.from({ length: count }, (_, index) => line(index)).join()}]}`;

test("a file of a thousand plans opens; one more is refused", () => {
  expect(openedLibrary(libraryOf(limits.plans))).toHaveLength(1_000);
  expect(readFileText(libraryOf(limits.plans + 1))).toMatchObject({
    is: "problem",
    problem: { reason: "too-many", path: ["plans"], values: { most: 1_000 } },
  });
});

test("of a library the bad plans are named with what is wrong, and the good ones can be read", () => {
  const plans = [
    { id: "a", business: { name: "Good" } },
    { id: "b", business: { name: "Bad\u202e bakery", people: -1 } },
    { id: "a", business: { name: "Twice" } },
    7,
  ];
  const text = JSON.stringify({ format: "counterplan-library", formatVersion: 1, plans });
  expect(readBytes(new TextEncoder().encode(text))).toMatchObject({
    is: "library",
    plans: [{ place: 0, id: "a" }],
    bad: [
      { place: 1, name: "Bad bakery", problems: [{ reason: "amount", path: ["business", "people"] }] },
      { place: 2, name: "Twice", problems: [{ reason: "same-id", path: ["id"], values: { id: "a" } }] },
      { place: 3, name: "", problems: [{ reason: "group", path: [] }] },
    ],
  });
});

test("a field that stands twice is refused by its place, however it is written", () => {
  const twice =
    '{"format":"counterplan","formatVersion":1,"plan":{"id":"p","contacts":[{"id":"z","name":"A","n\\u0061me":"B"}]}}';
  expect(readPlanFile(twice)).toEqual({
    ok: false,
    problems: [{ reason: "same-name", path: ["contacts", 0, "name"], values: {} }],
  });
  const inLibrary =
    '{"format":"counterplan-library","formatVersion":1,"plans":[{"id":"a","id":"b"},{"id":"c"}]}';
  const read = readFileText(inLibrary);
  expect(read).toMatchObject({
    is: "library",
    entries: [
      { read: { ok: false, problems: [{ reason: "same-name", path: ["id"] }] } },
      { read: { ok: true } },
    ],
  });
  expect(readFileText('{"format":"counterplan","format":"counterplan"}')).toMatchObject({ is: "problem" });
});
