import { expect, test } from "vitest";
import { timeGap } from "./phrase.ts";
import { signWords } from "./sign-words.ts";

test("a sign opens with the first sentence, has the time apart, and the name of the business at its foot alone", () => {
  const text = `Power cut. For your safety we are closed. Next update: ${timeGap}. Korst & Kruim`;
  expect(signWords(text, "Korst & Kruim")).toEqual({
    opening: "Power cut",
    message: "For your safety we are closed.",
    time: `Next update: ${timeGap}`,
  });
});

test("a first sentence too long for the street is part of the message", () => {
  const long = "We have a problem with one of our systems and are looking into it.";
  expect(signWords(long, "")).toEqual({ opening: null, message: long, time: null });
});

test("a stop before a small letter ends no sentence", () => {
  expect(signWords("Open 9 a.m. to 5. Ring the bell.", "")).toMatchObject({
    opening: "Open 9 a.m. to 5",
    message: "Ring the bell.",
  });
});
