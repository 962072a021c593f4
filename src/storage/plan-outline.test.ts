import { expect, test } from "vitest";
import { markPrinted } from "#plan/edits/mark-printed.ts";
import { startOutage } from "#plan/edits/start-outage.ts";
import type { Plan } from "#plan/plan.ts";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { outlineOf } from "./plan-outline.ts";

const printed = markPrinted(aPlan("Korst & Kruim"), { on: "2026-11-21" });

/** As saving dates it. */
const changed = (plan: Plan): Plan => ({ ...plan, updatedAt: "2026-11-22T09:00:00.000Z" });

test("Home calls paper old that would read otherwise now, and no other", () => {
  expect(outlineOf(aPlan("Korst & Kruim")).isPaperOld).toBe(false); // there is none
  expect(outlineOf(printed).isPaperOld).toBe(false);
  expect(outlineOf(changed(renamed(printed, "Korst"))).isPaperOld).toBe(true);
  const outage = startOutage(printed, { id: "o", at: "2026-11-22T09:00:00.000Z", roots: ["internet"] });
  expect(outlineOf(changed(outage)).isPaperOld).toBe(false);
});
