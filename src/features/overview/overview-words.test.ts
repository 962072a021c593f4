import { beforeAll, describe, expect, test } from "vitest";
import { loadMessages } from "#i18n/catalogue.ts";
import { wordsIn } from "#i18n/translate.ts";

beforeAll(() => loadMessages("en", ["overview", "cost"]));
const t = wordsIn("en");

describe("counts read right, whatever they are", () => {
  test.each([
    [0, 1, "for 0 of 1 thing"],
    [1, 1, "for 1 of 1 thing"],
    [0, 6, "for 0 of 6 things"],
  ])("backups: %s of %s", (done, all, said) => {
    expect(t("overview.task.backups.count", { done, all })).toBe(said);
  });

  test.each([
    [1, "1 number is still our guess."],
    [19, "19 numbers are still our guesses."],
  ])("guesses: %s", (count, said) => {
    expect(t("overview.next.numbers.why", { count })).toBe(said);
  });

  test.each([
    [1, ", and one number is still a guess"],
    [2, ", and two numbers are still guesses"],
    [19, ", and 19 numbers are still guesses"],
  ])("guesses behind an hour: %s", (count, said) => {
    expect(t("cost.range.guesses", { count })).toBe(said);
  });
});
