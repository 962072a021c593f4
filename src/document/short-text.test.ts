import { describe, expect, test } from "vitest";
import { isShortened, shortText } from "./short-text.ts";

describe("a text where there is little room", () => {
  test("stays as it is where it fits", () => {
    expect(shortText("Card terminal", 40)).toBe("Card terminal");
    expect(isShortened("Card terminal", 40)).toBe(false);
  });

  test("is cut after a whole word, and says so", () => {
    expect(shortText("The terminal by the door and the one in the garden", 30)).toBe(
      "The terminal by the door and…",
    );
    expect(isShortened("The terminal by the door and the one in the garden", 30)).toBe(true);
  });

  test("one endless word is cut anywhere, never in the middle of a letter", () => {
    expect(shortText("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
    expect(shortText("👍".repeat(20), 5)).toBe("👍👍👍👍…");
  });

  test("stands on one line", () => {
    expect(shortText("First\nsecond   line\t", 40)).toBe("First second line");
  });
});
