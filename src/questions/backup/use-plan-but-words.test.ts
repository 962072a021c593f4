import { expect, test } from "vitest";
import { changeBackup } from "#plan/edits/change-backup.ts";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import { removeBackup } from "#plan/edits/remove-backup.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { differOnlyInWords } from "./use-plan-but-words.ts";

const bakery = planOfCase("bakery");
const dependency = "card";

test("words of a backup make no other plan; everything else of it does", () => {
  expect(differOnlyInWords(bakery, changeBackup(bakery, { dependency, changes: { title: "Cash" } }))).toBe(
    true,
  );
  expect(differOnlyInWords(bakery, changeBackup(bakery, { dependency, changes: { steps: ["One"] } }))).toBe(
    true,
  );
  for (const changes of [
    { keeps: 0.1 },
    { needs: ["power"] },
    { lastTested: "2026-11-01" },
    { restores: true },
  ])
    expect(differOnlyInWords(bakery, changeBackup(bakery, { dependency, changes }))).toBe(false);
  expect(differOnlyInWords(bakery, removeBackup(bakery, { dependency }))).toBe(false);
  const renamed = changeDependency(bakery, { id: dependency, changes: { name: "Reader" } });
  expect(differOnlyInWords(bakery, renamed)).toBe(false);
  expect(differOnlyInWords(bakery, { ...bakery, dependencies: bakery.dependencies.slice(1) })).toBe(false);
});
