import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newAiTool, type Answer } from "#plan/ai-tool.ts";
import { aiCheckResult, aiStanding } from "./ai-check-result.ts";
import { aiWarnings, nextAiReview } from "./ai-warnings.ts";

const today = "2026-11-21";

describe("the check of a tool", () => {
  const questions = [
    { id: "good", safeAnswer: "yes" },
    { id: "stop", safeAnswer: "yes" },
    { id: "money", safeAnswer: "no" },
    { id: "rules", safeAnswer: "yes" },
  ] as const;

  test("counts safe answers, and puts first where AI acts alone", () => {
    const answers = { good: "partly", stop: "yes", money: "yes", rules: "na", other: "no" } as const;
    expect(aiCheckResult(questions, answers)).toEqual({
      of: 3,
      answered: 3,
      safe: 1,
      look: ["money", "good"],
    });
    expect(aiCheckResult(questions, {})).toEqual({ of: 4, answered: 0, safe: 0, look: [] });
  });

  test("every answered question is safe or to look at, never both", () => {
    const answer = fc.constantFrom<Answer>("yes", "partly", "no", "na");
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("good", "stop", "money", "rules"), answer), (answers) => {
        const { of, answered, safe, look } = aiCheckResult(questions, answers);
        expect(safe + look.length).toBe(answered);
        expect(answered).toBeLessThanOrEqual(of);
      }),
    );
  });

  test("partly is never safe, and what is not ours is neither", () => {
    expect(aiStanding({ id: "q", safeAnswer: "no" }, "partly")).toBe("look");
    expect(aiStanding({ id: "q", safeAnswer: "no" }, "na")).toBeNull();
  });
});

describe("an AI tool is warned of", () => {
  const checked = newAiTool({
    id: "chat",
    name: "Web chat",
    reaches: ["customers", "money"],
    review: "sample",
    reviewer: "zoe",
    lastReviewed: "2026-10-21",
    ifWrong: ["Switch it off."],
  });

  test("where it reaches customers or money and nobody checks it", () => {
    expect(aiWarnings({ ...checked, review: "none" }, today)).toEqual([
      "unchecked-customers",
      "unchecked-money",
    ]);
    expect(aiWarnings({ ...checked, review: "none", reaches: ["staff"] }, today)).toEqual([]);
  });

  test("where nobody is named, and where nothing says what to do", () => {
    expect(aiWarnings({ ...checked, reviewer: null }, today)).toEqual(["no-reviewer"]);
    expect(aiWarnings({ ...checked, ifWrong: [" "] }, today)).toEqual(["no-way-out"]);
  });

  test("the day after its fifteen minutes were due", () => {
    expect(nextAiReview(checked)).toBe("2026-11-21");
    expect(aiWarnings(checked, today)).toEqual([]);
    expect(aiWarnings(checked, "2026-11-22")).toEqual(["review-overdue"]);
    expect(nextAiReview({ lastReviewed: "2027-01-31" })).toBe("2027-02-28");
    expect(nextAiReview({ lastReviewed: null })).toBeNull();
  });
});
