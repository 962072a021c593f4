import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { wordsIn } from "#i18n/translate.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { freshStreamId, streamsSchema, streamsShown, typedPercent } from "./streams-form.ts";

await loadMessages("en", ["wizard"]);
const t = wordsIn("en");
const bakery = aStartedPlan("bakery-web");

function row(name: string, percent: string, stream = "") {
  return { stream, name, percent };
}
function problems(...streams: ReturnType<typeof row>[]): string[] {
  return (v.safeParse(streamsSchema(t), { streams }).issues ?? []).map(({ message }) => message);
}

test("a bakery's sales come from the counter, the web and cafés, in percents that add up", () => {
  expect(streamsShown(theContent, bakery).streams.map(({ name, percent }) => [name, percent])).toEqual([
    ["Counter sales", "70"],
    ["Web orders and cakes", "20"],
    ["Cafes and offices on account", "10"],
  ]);
});

test("a share is read however it is written", () => {
  expect(typedPercent("33,3 %")).toBe(33.3);
  expect(typedPercent("33.333")).toBe(33.333); // a share has no thousands
  expect(typedPercent("100")).toBe(100);
  for (const text of ["", "101", "lots", "-5"]) expect(typedPercent(text)).toBeNull();
});

describe("Continue asks for", () => {
  test("shares that add up, and says what to do", () => {
    expect(problems(row("Counter", "70"), row("Web", "30"))).toEqual([]);
    expect(problems(row("Counter", "70"), row("Web", "25"))).toEqual([
      "These add up to 95%. Add 5, or press “Spread the rest”.",
    ]);
    expect(problems(row("Counter", "70"), row("Web", "42.5"))).toEqual([
      "These add up to 112.5%. Take off 12.5, or press “Take off the rest”.",
    ]);
  });

  test("a name and a share in each row", () => {
    expect(problems(row("Counter", "100"), row(" ", "x"))).toEqual([
      "Row 2: give it a name.",
      "Row 2: type 0 to 100.",
    ]);
    expect(problems(row("x".repeat(121), "100"))).toEqual(["Row 1: use 120 characters or fewer."]);
  });
});

test("a row that is added has an id nobody else has", () => {
  expect(freshStreamId(["counter", "web"])).toBe("stream-3");
  expect(freshStreamId(["counter", "stream-3"])).toBe("stream-4");
});
