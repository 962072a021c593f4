import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import type { Content } from "#content/content.ts";
import type { Plan } from "#plan/plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { planOfPlaybooks } from "./plan-of-playbooks.ts";
import { triagePlace } from "./triage-walk.ts";

let content: Pick<Content, "triage" | "playbooks">;
beforeAll(async () => {
  content = await loadContent("en", ["triage", "playbooks"]);
});

const plan = planOf({
  dependencies: [
    { id: "line", name: "Internet line", category: "internet" },
    { id: "front", name: "Reader at the front", category: "payments-card-terminal" },
    { id: "back", name: "Reader at the back", category: "payments-card-terminal" },
  ],
});
const walk = (answers: boolean[], of: Plan = plan) => triagePlace(content.triage, of, answers);

describe("not sure what is down", () => {
  test("people come first, and a yes there leads to no card", () => {
    expect(walk([])).toMatchObject({ is: "ask", step: { id: "t-danger" }, place: 1, of: 4 });
    expect(walk([true])).toMatchObject({ is: "safety", step: { id: "t-danger" } });
    expect(walk([false, true])).toMatchObject({ is: "safety", step: { id: "t-gas" } });
  });

  test("only what the plan has is asked about, and a yes names its things", () => {
    expect(walk([false, false])).toMatchObject({ is: "ask", step: { id: "t-net" } });
    expect(walk([false, false, true])).toMatchObject({ is: "things", things: ["line"] });
    expect(walk([false, false, false, true])).toMatchObject({ is: "things", things: ["front", "back"] });
  });

  test("no to all leads to the steps for any outage", () => {
    expect(walk([false, false, false, false])).toEqual({ is: "unknown" });
  });

  test("without a plan every question of ours is asked", () => {
    const none = planOfPlaybooks(content, { language: "en", at: "2026-11-21T11:40:00.000Z" });
    expect(none.dependencies.map(({ category }) => category)).toContain("electricity");
    expect(walk([], none)).toMatchObject({ of: content.triage.steps.length - 1 });
  });

  test("Back undoes an answer, whatever the answers were", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 25 }), (answers) => {
        const place = walk(answers);
        const firstYes = answers.indexOf(true);
        if (place.is === "ask") expect(firstYes).toBe(-1);
        if (place.is === "ask") expect(walk([...answers, false].slice(0, -1))).toEqual(place);
        if (place.is === "things") expect(place.things.length).toBeGreaterThan(0);
      }),
    );
  });
});
