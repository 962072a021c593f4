import { expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { waitingFor } from "./waiting-for.ts";

test("a plan of no things prints page one; every other sheet says what it waits for", () => {
  const plan = planOf({});
  const figures = figuresOf(plan);
  expect(waitingFor("page-one", plan, figures)).toBe(null);
  expect(waitingFor("cover", plan, figures)).toBe("things");
  expect(waitingFor("call-sheet", plan, figures)).toBe("numbers");
  expect(waitingFor("several", plan, figures)).toBe("causes");
});

test("a worked plan waits for nothing", () => {
  const plan = planOfCase("bakery");
  const figures = figuresOf(plan);
  for (const sheet of ["page-one", "cover", "several", "card-internet"] as const) {
    expect(waitingFor(sheet, plan, figures), sheet).toBe(null);
  }
});
