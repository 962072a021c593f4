import { describe, expect, test } from "vitest";
import { nameInSentence, soundsLikeSeveral } from "./name-in-sentence.ts";

describe("a name inside a sentence", () => {
  test.each([
    ["Internet line", "internet line"],
    ["Card terminal", "card terminal"],
    ["E-mail", "e-mail"],
    ["Practice phones (over internet)", "practice phones (over internet)"],
    ["Électricité", "électricité"],
    ["till app", "till app"],
  ])("%s is a common noun: %s", (name, inSentence) => {
    expect(nameInSentence(name, "en", new Set())).toBe(inSentence);
  });

  test.each([
    "AI assistant",
    "SumUp",
    "Wi-Fi in the shop",
    "Google Workspace",
    "iZettle",
    "iPad",
    "PIN pads",
    "X-ray software",
    "G4 line",
    "3D printer",
    "3 tills",
    "",
  ])("%s stays as it is", (name) => {
    expect(nameInSentence(name, "en", new Set())).toBe(name);
  });

  test("what begins with a brand stays as it is", () => {
    expect(nameInSentence("Shopify till", "en", new Set(["shopify"]))).toBe("Shopify till");
  });

  test("German nouns keep their capital", () => {
    expect(nameInSentence("Kartenleser", "de", new Set())).toBe("Kartenleser");
    expect(nameInSentence("Pinautomaat", "nl", new Set())).toBe("pinautomaat");
  });
});

test.each([
  ["Mobile phones", true],
  ["Practice phones (over internet)", true],
  ["Patient records", true],
  ["Internet line", false],
  ["Wireless", false],
  ["Gas", false],
  ["Status", false],
  ["DNS", false],
])("%s sounds like several things: %s", (name, several) => {
  expect(soundsLikeSeveral(name, "en")).toBe(several);
  expect(soundsLikeSeveral(name, "nl")).toBe(false);
});
