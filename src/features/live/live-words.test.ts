import { beforeAll, describe, expect, test } from "vitest";
import type { OutageCost } from "#cost/one-outage.ts";
import { loadMessages } from "#i18n/catalogue.ts";
import { formatsFor } from "#i18n/formats.ts";
import { wordsIn } from "#i18n/translate.ts";
import { toldWords } from "#live/told-words.ts";
import { timeGap } from "#document/phrase.ts";
import { costLines } from "./cost-lines.ts";
import { durationWords } from "./duration-words.ts";
import { timesProblem } from "./times-problem.ts";

const t = wordsIn("en");
beforeAll(() => loadMessages("en", ["live", "numbers"]));

test("a length is read at a glance", () => {
  const words = [0, 0.9, 12.4, 59.99, 60, 85, 1440, 1500].map((minutes) => durationWords(t, minutes));
  expect(words).toEqual([
    "0 min",
    "0 min",
    "12 min",
    "59 min",
    "1 h",
    "1 h 25 min",
    "1 day 0 h",
    "1 day 1 h",
  ]);
});

describe("times that are typed", () => {
  const now = "2026-11-21T12:00:00.000Z";
  const problem = (from: string | null, until: string | null, hasEnd = until !== null) =>
    timesProblem({ from, until, hasEnd }, now);
  test("have to have passed, in their order", () => {
    expect(problem("2026-11-21T11:40:00.000Z", null)).toBeNull();
    expect(problem("2026-11-21T11:40:00.000Z", "2026-11-21T11:50:00.000Z")).toBeNull();
    expect(problem("2026-11-21T12:40:00.000Z", null)).toBe("future");
    expect(problem("2026-11-21T11:40:00.000Z", "2026-11-21T12:50:00.000Z")).toBe("future");
    expect(problem("2026-11-21T11:40:00.000Z", "2026-11-21T11:30:00.000Z")).toBe("order");
  });
  test("have to be there", () => {
    expect(problem(null, null)).toBe("missing");
    expect(problem("2026-11-21T11:40:00.000Z", null, true)).toBe("missing");
  });
});

function costOf(likely: number): OutageCost {
  const loss = { missedSales: 0, lostMargin: 0, lostCustomers: 0, catchUp: 0, extra: 0, spoilage: 0 };
  const state = { low: likely * 0.7, likely, high: likely * 1.3, loss: { ...loss, total: likely } };
  return { down: ["card"], usualSales: 0, unprepared: state, prepared: state };
}

describe("what an outage cost is said", () => {
  const formats = formatsFor({ language: "en", country: "NL", currency: "EUR", words: t });
  const words = {
    t,
    formats,
    about: (amount: number) => `about ${formats.money(amount)}`,
    certainty: "rough",
  } as const;
  test("with its range and why", () => {
    expect(costLines(costOf(48), 32, words)).toEqual({
      lost: "about €48 lost",
      because: "Between €34 and €62. Your sales are a rough figure.",
      saved: "Your backups saved about €32, if they ran as planned.",
    });
  });
  test("without a range where it was next to nothing, and not at all where the plan cannot tell", () => {
    expect(costLines(costOf(0.4), 0, words)).toEqual({
      lost: null,
      because: "It cost next to nothing.",
      saved: null,
    });
    expect(costLines(null, 0, words).because).toContain("The plan cannot tell");
  });
});

test("a message carries the time we promise; without one its gap stays open", () => {
  const formats = formatsFor({ language: "en", country: "NL", currency: "EUR", words: t });
  const text = `Next update ${timeGap}.`;
  expect(toldWords(text, null, formats)).toBe(text);
  const at = new Date(2026, 10, 21, 15, 30).toISOString();
  expect(toldWords(text, at, formats)).toBe(`Next update ${formats.clock(new Date(at))}.`);
});
