import { describe, expect, test } from "vitest";
import { drawnAs, plainText } from "./plain-text.ts";

describe("text as it can be set", () => {
  test("control characters and marks that turn the reading direction are gone", () => {
    expect(plainText("Bank\u0000 \u202Etxt.exe\u202C \u2066x\u2069\u200b\u00ad\ufeff")).toBe(
      "Bank txt.exe x",
    );
  });

  test("letters are composed, line ends are one kind, a tab is a space", () => {
    expect(plainText("Zoe\u0308\r\nAg\u0306aog\u0306lu\ttill\u2028end")).toBe("Zoë\nAğaoğlu till\nend");
  });

  test("the joiner inside an emoji stays, so that it counts as one letter", () => {
    expect(plainText("👨‍👩‍👧")).toBe("👨‍👩‍👧");
  });

  test("spaces and hyphens that only hold a line together are drawn as plain ones", () => {
    expect(drawnAs("12\u202f000\u00a0€, 555\u20110101, Kof\u02bci")).toBe("12\u2009000 €, 555-0101, Kof’i");
  });
});
