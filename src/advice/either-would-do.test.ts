import { expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { eitherWouldDo } from "./either-would-do.ts";

// the line fails twice a year for 5 hours; a hotspot brings it back, and so works the till; the till also has paper
const covered = planOf({
  streams: [{ id: "counter", name: "Counter", weeklySales: 16_800, margin: 1, hours: "always" }],
  dependencies: [
    {
      id: "line",
      name: "Line",
      outagesPerYear: 2,
      typicalHours: 5,
      backup: { title: "Hotspot", readyAfterMinutes: 0, restores: true },
    },
    {
      id: "till",
      name: "Till",
      needs: ["line"],
      affects: [{ stream: "counter", share: 1 }],
      backup: { title: "Paper", readyAfterMinutes: 0, keeps: 1 },
    },
  ],
});

test("two backups that cover each other save nothing by themselves: either would do", () => {
  expect(figuresOf(covered).dependencies.map(({ backupPays }) => backupPays)).toEqual([0, 0]);
  expect(eitherWouldDo(covered, "line", ["till"])).toBe("till");
});

test("a backup that saves something by itself is needed", () => {
  const half = planOf({
    ...covered,
    dependencies: covered.dependencies.map((each) =>
      each.backup && each.id === "till" ? { ...each, backup: { ...each.backup, keeps: 0.5 } } : each,
    ),
  });
  expect(eitherWouldDo(half, "line", ["till"])).toBeNull();
});

test("a backup that just does not pay is not excused by others: the bakery's hired generator", () => {
  expect(
    eitherWouldDo(planOfCase("bakery"), "power", ["internet", "card", "till", "mail", "cold"]),
  ).toBeNull();
});

test("without a yearly figure there is nothing to compare", () => {
  const blank = planOf({
    ...covered,
    dependencies: covered.dependencies.map((each) => ({ ...each, outagesPerYear: null })),
  });
  expect(eitherWouldDo(blank, "line", ["till"])).toBeNull();
});

test("in a very large plan it is not looked for: the screen would stand still", () => {
  const more = Array.from({ length: 149 }, (_, place) => ({ id: `more-${place}`, name: "More" }));
  const large = planOf({ ...covered, dependencies: [...covered.dependencies, ...more] });
  expect(eitherWouldDo(large, "line", ["till"])).toBeNull();
});
