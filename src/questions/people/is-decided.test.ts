import { expect, test } from "vitest";
import { isDecided } from "./is-decided.ts";

test("a decision in the owner's words answers the suggestion about the same", () => {
  const refund = "refund, money back";
  expect(isDecided([{ what: "Refund over €50" }], refund)).toBe(true);
  expect(isDecided([{ what: "Give (partial) refunds" }], refund)).toBe(true);
  expect(isDecided([{ what: "Offer MONEY  back" }], refund)).toBe(true);
  expect(isDecided([{ what: "Close for the day" }, { what: "" }], refund)).toBe(false);
  // a word inside another is no word
  expect(isDecided([{ what: "Pay for express delivery" }], "press, media")).toBe(false);
});
