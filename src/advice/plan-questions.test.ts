import { describe, expect, test } from "vitest";
import { changeDependency } from "#plan/edits/change-dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { planQuestion, planQuestions, type QuestionState } from "./plan-questions.ts";
import { withWeeklySales } from "./with-weekly-sales.ts";

const started = aStartedPlan("bakery-web");
const bakery = withWeeklySales(theContent, started, { amount: 6500, per: "week", certainty: "rough" });

describe.each(theContent.businessTypes.map(({ id }) => id))("the questions of %s", (type) => {
  const plan = withWeeklySales(theContent, aStartedPlan(type), {
    amount: 6500,
    per: "week",
    certainty: "rough",
  });
  const questions = planQuestions(theContent, plan);

  test("settle every guess of the starter", () => {
    const settled = new Set(questions.flatMap(({ guesses }) => guesses));
    expect(plan.guesses.filter((path) => !settled.has(path))).toEqual([]);
  });

  test("are found by their address", () => {
    for (const question of questions) expect(planQuestion(theContent, plan, question.id)).toEqual(question);
    expect(planQuestion(theContent, plan, "thing.gone.how-long")).toBeUndefined();
  });

  test("have an address each, and no two the same", () => {
    expect(questions.filter(({ id }) => !/^[\w.-]{1,200}$/.test(id))).toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
});

test("power and lines are not asked for a copy of their data, nor for a mode without the internet", () => {
  const asked = planQuestions(theContent, bakery).map(({ id }) => id);
  for (const id of ["electricity", "internet"]) {
    expect(asked).toContain(`thing.${id}.how-long`);
    expect(asked).not.toContain(`thing.${id}.works-offline`);
    expect(asked).not.toContain(`thing.${id}.data-copy`);
  }
  expect(asked).toContain("thing.point-of-sale.works-offline");
});

describe("a question", () => {
  test("is a guess, yours, or to do", () => {
    const [{ id } = { id: "" }] = bakery.dependencies;
    expect(stateOf(bakery, `thing.${id}.how-long`)).toBe("guess");
    expect(stateOf(bakery, `thing.${id}.how-often`)).toBe("to-do");
    const said = changeDependency(bakery, {
      id,
      changes: { tolerableMinutes: 60, outagesPerYear: 2, typicalHours: 3 },
    });
    expect(stateOf(said, `thing.${id}.how-long`)).toBe("yours");
    expect(stateOf(said, `thing.${id}.how-often`)).toBe("yours");
  });

  test("about a backup is asked once there is one", () => {
    const [thing] = bakery.dependencies;
    expect(stateOf(bakery, `backup.${thing?.id}.what-instead`)).toBe("to-do");
    expect(stateOf(bakery, `backup.${thing?.id}.last-tried`)).toBeUndefined();
  });

  test("about what a stream sells is asked once the sales are known", () => {
    const [counter] = started.streams;
    expect(stateOf(started, `stream.${counter?.id}.weeklySales`)).toBeUndefined();
    expect(stateOf(started, "business.sales")).toBe("to-do");
    expect(stateOf(bakery, `stream.${counter?.id}.weeklySales`)).toBe("guess");
    expect(stateOf(bakery, "business.sales")).toBe("yours");
  });
});

function stateOf(plan: Plan, id: string): QuestionState | undefined {
  return planQuestions(theContent, plan).find((question) => question.id === id)?.state;
}
