import { describe, expect, test } from "vitest";
import { textMessage } from "./text-message.ts";

describe("a text message", () => {
  test.each([
    ["", 0],
    ["a".repeat(160), 1],
    ["a".repeat(161), 2], // 153 + 8
    ["a".repeat(306), 2],
    ["a".repeat(307), 3],
    ["ä".repeat(160), 1], // in the alphabet of text messages
    ["€".repeat(80), 1], // each counts as two
    ["€".repeat(81), 2],
    ["’".repeat(70), 1], // a curly sign: 70 a message
    [`${"a".repeat(70)}’`, 2],
    ["ł".repeat(134), 2],
    ["ł".repeat(135), 3],
    ["👍".repeat(35), 1], // each counts as two of the 70
    ["👍".repeat(36), 2],
  ])("“%.12s” is sent as %i", (text, messages) => expect(textMessage(text).messages).toBe(messages));

  test("says which letters make it dear", () => {
    expect(textMessage("We’re at Łukasz’s").dearLetters).toEqual(["’", "Ł"]);
    expect(textMessage("Korst & Kruim: €5").dearLetters).toEqual([]);
  });
});
