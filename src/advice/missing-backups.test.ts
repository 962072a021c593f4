import { describe, expect, test } from "vitest";
import { backupWorths, savedInFourHours } from "#cost/backup-worth.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { missingBackups } from "./missing-backups.ts";
import { withBackup } from "./with-backup.ts";

const bakery = aStartedPlan("bakery-web");

describe("the backups that are missing", () => {
  const missing = missingBackups(theContent, bakery);

  test("are of every thing without one, what would save most first", () => {
    expect(missing.map(({ id }) => id).toSorted()).toEqual(
      bakery.dependencies
        .filter(({ backup }) => backup === null)
        .map(({ id }) => id)
        .toSorted(),
    );
    const saves = missing.flatMap((each) => each.saves ?? []);
    expect(saves).toEqual(saves.toSorted((one, other) => other - one));
    expect(saves[0]).toBeGreaterThan(0);
  });

  test("save, once taken, what they were said to save, and are missing no longer", () => {
    for (const { id, suggested, saves } of missing) {
      if (saves === null) continue;
      const taken = withBackup(bakery, id, { way: "untried", backup: suggested });
      const [worth = []] = backupWorths(taken, [{ id, backup: suggested }]);
      expect(savedInFourHours(worth)).toBeCloseTo(saves, 6);
      expect(missingBackups(theContent, taken).map((each) => each.id)).not.toContain(id);
    }
  });

  test("of which nothing is known come last, without a figure", () => {
    const own = {
      ...bakery,
      dependencies: [
        { ...structuredClone(bakery.dependencies[0] ?? never()), id: "oven", category: "", affects: [] },
        ...bakery.dependencies,
      ],
    };
    expect(missingBackups(theContent, own).at(-1)).toMatchObject({ id: "oven", saves: null });
  });
});

function never(): never {
  throw new Error("The bakery has things.");
}
