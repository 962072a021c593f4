import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { newAiTool } from "../ai-tool.ts";
import { addAiTool } from "./add-ai-tool.ts";
import { answerAiQuestion, answerQuestion } from "./answer-question.ts";
import { changeAiTool } from "./change-ai-tool.ts";
import { removeAiTool } from "./remove-ai-tool.ts";

const plan = planOf({
  ai: [
    { id: "chat", name: "Web chat", answers: { "ai-stop": "no" } },
    { id: "mail", name: "Mail drafts" },
  ],
  answers: { "r-plan": "yes", "of-a-later-app": "partly" },
});

describe("an AI tool", () => {
  test("is added last, with the defaults of the plan file", () => {
    const { ai } = addAiTool(plan, newAiTool({ id: "till", name: "Till forecast" }));
    expect(ai.map(({ id }) => id)).toEqual(["chat", "mail", "till"]);
    expect(ai[2]).toMatchObject({ review: "none", reviewer: null, answers: {}, off: { hour: "" } });
  });

  test("is changed by itself, and one that is not there changes nothing", () => {
    const { ai } = changeAiTool(plan, { id: "mail", changes: { review: "before" } });
    expect(ai.map(({ review }) => review)).toEqual(["none", "before"]);
    expect(changeAiTool(plan, { id: "mail", changes: { review: "none" } })).toBe(plan);
    expect(changeAiTool(plan, { id: "gone", changes: { review: "before" } })).toBe(plan);
  });

  test("is removed by itself", () => {
    expect(removeAiTool(plan, { id: "chat" }).ai.map(({ id }) => id)).toEqual(["mail"]);
    expect(removeAiTool(plan, { id: "gone" })).toBe(plan);
  });
});

describe("an answer", () => {
  test("is given, changed and taken back; answers this app has no question for stay", () => {
    const answered = answerQuestion(plan, { question: "r-lead", answer: "na" });
    expect(answered.answers).toEqual({ "r-plan": "yes", "of-a-later-app": "partly", "r-lead": "na" });
    expect(answerQuestion(answered, { question: "r-lead", answer: null }).answers).toEqual(plan.answers);
    expect(answerQuestion(plan, { question: "r-plan", answer: "yes" })).toBe(plan);
    expect(answerQuestion(plan, { question: "r-lead", answer: null })).toBe(plan);
    expect(answerQuestion(plan, { question: "toString", answer: "no" }).answers["toString"]).toBe("no");
  });

  test("about an AI tool stands at that tool", () => {
    const { ai, answers } = answerAiQuestion(plan, { tool: "chat", question: "ai-stop", answer: "yes" });
    expect(ai.map((tool) => tool.answers)).toEqual([{ "ai-stop": "yes" }, {}]);
    expect(answers).toBe(plan.answers);
    expect(answerAiQuestion(plan, { tool: "gone", question: "ai-stop", answer: "yes" })).toBe(plan);
  });
});
