import { expect, test } from "vitest";
import { linesThatRepeat } from "./lines-that-repeat.ts";

test("a line that says “do not” again reads doubled under its heading", () => {
  const lines = ["take photos of cards.", "Do not guess.", " don’t sign out.", "do notes on paper"];
  expect(linesThatRepeat(lines.slice(0, 3), "Do not")).toEqual([2, 3]);
  expect(linesThatRepeat(["Nicht raten"], "Nicht")).toEqual([1]);
});
