import { expect, test } from "vitest";
import { haveSameWords } from "./same-words.ts";

const leaf = () => ({
  band: { number: null, side: ["Turn over"] },
  wide: [{ kind: "steps", steps: ["Ring Rita"] }],
});

test("parts that say the same are the same, whichever objects they are", () => {
  expect(haveSameWords(leaf(), leaf())).toBe(true);
});

test("another text, one more, or one that is gone makes another part", () => {
  expect(haveSameWords(leaf(), { ...leaf(), wide: [{ kind: "steps", steps: ["Ring Bob"] }] })).toBe(false);
  expect(haveSameWords(leaf(), { ...leaf(), wide: [] })).toBe(false);
  expect(haveSameWords(leaf(), { ...leaf(), guess: undefined })).toBe(false);
  expect(haveSameWords({ ...leaf(), guess: undefined }, { ...leaf(), edge: undefined })).toBe(false);
  expect(haveSameWords(leaf(), { ...leaf(), band: null })).toBe(false);
});
