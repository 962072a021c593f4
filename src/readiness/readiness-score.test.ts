import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { theContent } from "#testing/a-started-plan.ts";
import type { Answer } from "#plan/ai-tool.ts";
import { bestFixes } from "./best-fixes.ts";
import { nextOpenQuestion, readinessScore } from "./readiness-score.ts";

const check = theContent.readinessCheck;
const ids = check.questions.map(({ id }) => id);
const answer = fc.constantFrom<Answer>("yes", "partly", "no", "na");
const answers = fc.dictionary(fc.constantFrom(...ids), answer, { noNullPrototype: true });
const scoreOf = (given: Record<string, Answer>): number | null => readinessScore(check, given).score;

describe("the score", () => {
  test("is not there while nothing is answered, which is not 0", () => {
    expect(readinessScore(check, {})).toMatchObject({ answered: 0, of: 26, score: null, band: null });
    expect(readinessScore(check, { "r-plan": "na" })).toMatchObject({ answered: 0, of: 25, score: null });
    expect(readinessScore(check, { "r-plan": "no" }).score).toBe(0);
  });

  test("is worked by hand", () => {
    // plan 5 × 1, lead 4 × 0.5, cash 4 × 0: 7 of 13; the data question is not ours
    const given: Record<string, Answer> = {
      "r-plan": "yes",
      "r-lead": "partly",
      "r-cash": "no",
      "r-export": "na",
    };
    const { score, answered, of, groups } = readinessScore(check, given);
    expect(score).toBeCloseTo((7 / 13) * 100, 9);
    expect([answered, of]).toEqual([3, 25]);
    // plan: 7 of 9; payments: 0 of 4
    expect(groups[0]).toMatchObject({ id: "plan", answered: 2, of: 4 });
    expect(groups[0]?.score).toBeCloseTo((7 / 9) * 100, 9);
    expect(groups[1]).toMatchObject({ id: "payments-and-stock", answered: 1, of: 7, score: 0 });
    expect(groups[2]).toMatchObject({ id: "customer-data", answered: 0, of: 3, score: null });
  });

  test("gets its band once half of what is ours is answered", () => {
    const thirteen = Object.fromEntries(ids.slice(0, 13).map((id) => [id, "yes" as const]));
    expect(readinessScore(check, thirteen).band).toBe("strong");
    const { [ids[0] ?? ""]: _, ...twelve } = thirteen;
    expect(readinessScore(check, twelve).band).toBeNull();
  });

  test("has a band for every whole number", () => {
    for (let score = 0; score <= 100; score += 1)
      expect(check.bands.filter(({ min, max }) => score >= min && score <= max)).toHaveLength(1);
  });

  test("stays from 0 to 100, however it is answered", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { score, groups } = readinessScore(check, given);
        for (const part of [score, ...groups.map((group) => group.score)])
          if (part !== null) expect(part >= 0 && part <= 100).toBe(true);
      }),
    );
  });

  test("yes is never less than partly, partly never less than no", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...ids), (given, id) => {
        const [yes, partly, no] = (["yes", "partly", "no"] as const).map(
          (so) => scoreOf({ ...given, [id]: so }) ?? -1,
        );
        expect(yes).toBeGreaterThanOrEqual(partly ?? 101);
        expect(partly).toBeGreaterThanOrEqual(no ?? 101);
      }),
    );
  });

  test("a question that is not ours counts as little as one that is open", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...ids), (given, id) => {
        const { [id]: _, ...open } = given;
        expect(scoreOf({ ...open, [id]: "na" })).toBe(scoreOf(open));
      }),
    );
  });

  test("answers to other questions and the order of answers change nothing", () => {
    fc.assert(
      fc.property(answers, fc.dictionary(fc.string(), answer), (given, others) => {
        const strange = Object.fromEntries(Object.entries(others).filter(([id]) => !ids.includes(id)));
        const backwards = Object.fromEntries(Object.entries({ ...strange, ...given }).toReversed());
        expect(readinessScore(check, backwards)).toEqual(readinessScore(check, given));
      }),
    );
  });
});

describe("the best fixes", () => {
  test("are what a yes would add most to, first by the points", () => {
    // 5 + 4 + 5 + 2 = 16: card backup 5/16, the lead 0.5 × 4/16, suppliers 0.5 × 2/16
    const given: Record<string, Answer> = {
      "r-plan": "yes",
      "r-lead": "partly",
      "r-card-backup": "no",
      "r-vendors": "partly",
    };
    expect(bestFixes(check, given)).toEqual([
      { question: "r-card-backup", answer: "no", adds: 31.25 },
      { question: "r-lead", answer: "partly", adds: 12.5 },
      { question: "r-vendors", answer: "partly", adds: 6.25 },
    ]);
  });

  test("each adds just what the score gains by its yes, and no other adds more", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const before = scoreOf(given) ?? 0;
        const gain = (id: string): number => (scoreOf({ ...given, [id]: "yes" }) ?? 0) - before;
        const fixes = bestFixes(check, given);
        for (const { question, adds } of fixes) expect(adds).toBeCloseTo(gain(question), 8);
        const least = Math.min(...fixes.map(({ adds }) => adds));
        const mendable = ids.filter((id) => given[id] === "no" || given[id] === "partly");
        expect(fixes).toHaveLength(Math.min(3, mendable.length));
        for (const id of mendable)
          if (!fixes.some(({ question }) => question === id))
            expect(gain(id)).toBeLessThanOrEqual(least + 1e-8);
      }),
    );
  });
});

test("the next open question is the first after this one, going round", () => {
  expect(nextOpenQuestion(check, {})).toBe("r-plan");
  expect(nextOpenQuestion(check, { "r-plan": "no" })).toBe("r-contacts");
  expect(nextOpenQuestion(check, { "r-drill": "no" }, "r-drill")).toBe("r-plan");
  expect(nextOpenQuestion(check, { "r-lead": "yes" }, "r-contacts")).toBe("r-messages");
  expect(nextOpenQuestion(check, Object.fromEntries(ids.map((id) => [id, "na"])), "r-lead")).toBeNull();
});
