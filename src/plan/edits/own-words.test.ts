import { describe, expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { ownLinesIn } from "../lines-part.ts";
import type { Dependency } from "../dependency.ts";
import type { Plan } from "../plan.ts";
import { changeCardLines } from "./change-card-lines.ts";
import { changeTell } from "./change-tell.ts";

const plan = planOf({
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      checks: ["Is its light green?"],
      tell: { down: { sms: "Cash, please." } },
    },
    { id: "till", name: "Till app" },
  ],
});

function card({ dependencies }: Plan): Dependency {
  const [thing] = dependencies;
  if (!thing) throw new Error("The plan has a thing.");
  return thing;
}

describe("own lines for a card", () => {
  test("stand in their part, and the others stay as they were", () => {
    const changed = changeCardLines(plan, { id: "card", part: "firstTen", lines: ["Write the time."] });
    expect(card(changed).card).toEqual({ firstTen: ["Write the time."] });
    expect(ownLinesIn(card(changed), "firstTen")).toEqual(["Write the time."]);
    expect(ownLinesIn(card(changed), "checks")).toEqual(["Is its light green?"]);
    expect(changed.dependencies[1]).toBe(plan.dependencies[1]);
  });

  test("are gone without a trace where ours print again", () => {
    const own = changeCardLines(plan, { id: "card", part: "doNot", lines: ["guess."] });
    expect(card(changeCardLines(own, { id: "card", part: "doNot", lines: [] })).card).toEqual({});
    expect(card(changeCardLines(plan, { id: "card", part: "checks", lines: [] })).checks).toEqual([]);
    const back = changeCardLines(plan, { id: "card", part: "backToNormal", lines: ["Count the cash."] });
    expect(card(back).backToNormal).toEqual(["Count the cash."]);
  });

  test("change nothing where they are the same, or the thing is gone", () => {
    expect(changeCardLines(plan, { id: "card", part: "checks", lines: ["Is its light green?"] })).toBe(plan);
    expect(changeCardLines(plan, { id: "card", part: "notice", lines: [] })).toBe(plan);
    expect(changeCardLines(plan, { id: "oven", part: "notice", lines: ["Smoke."] })).toBe(plan);
  });
});

describe("own words for people", () => {
  test("stand beside what was said before", () => {
    const changed = changeTell(plan, { id: "card", phase: "down", channel: "doorSign", text: "No cards." });
    expect(card(changed).tell).toEqual({ down: { sms: "Cash, please.", doorSign: "No cards." } });
    const later = changeTell(changed, { id: "card", phase: "back", channel: "sms", text: "Cards again." });
    expect(card(later).tell.back).toEqual({ sms: "Cards again." });
  });

  test("leave nothing behind when they are taken out", () => {
    expect(card(changeTell(plan, { id: "card", phase: "down", channel: "sms", text: " " })).tell).toEqual({});
    expect(changeTell(plan, { id: "till", phase: "down", channel: "sms", text: "" })).toBe(plan);
  });
});
