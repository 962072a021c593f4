import { beforeAll, describe, expect, test } from "vitest";
import type { SearchContent } from "#advice/catalogue-search.ts";
import { loadContent } from "#content/load-content.ts";
import { planOfSample } from "#testing/plan-of-sample.ts";
import { calledOut } from "./called-out.ts";

let content: SearchContent;
beforeAll(async () => {
  content = await loadContent("en", ["businessTypes", "categories", "services"]);
});

const dental = planOfSample("dental");
const call = (text: string) => calledOut(content, dental, text);

describe("what is called out", () => {
  test.each(["internet line", " X-RAY software ", "Electricity"])("%s is in the plan already", (text) => {
    expect(call(text)).toMatchObject({
      there: { name: expect.stringMatching(new RegExp(text.trim(), "i")) },
    });
  });

  test("by a make or kind of which the plan has one thing, is that thing", () => {
    expect(call("SumUp")).toMatchObject({
      there: { id: "payments-card-terminal" },
    });
  });

  test("and not known to us, comes in under its own name", () => {
    expect(call("The steriliser")).toEqual({ added: { name: "The steriliser" } });
    expect(call("   ")).toBeNull();
  });
});
