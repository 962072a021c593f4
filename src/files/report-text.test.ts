import { expect, test } from "vitest";
import { reportText } from "./report-text.ts";

test("a report reads from the top: what it was, what it cost, the facts, what was learnt, what happened when", () => {
  const text = reportText({
    title: "Outage report: Korst & Kruim",
    what: "Card terminal",
    cost: ["about €48 lost"],
    facts: [{ label: "Down", says: "11:40 to 13:05" }],
    review: [
      { heading: "What happened?", lines: ["  "] },
      { heading: "What do we change?", lines: ["Keep the second reader charged.", ""] },
    ],
    log: {
      heading: "By the clock",
      lines: [{ at: "11:40", says: "Card terminal stopped\u0000" }],
    },
  });
  expect(text.split("\r\n")).toEqual([
    "Outage report: Korst & Kruim",
    "Card terminal",
    "",
    "about €48 lost",
    "",
    "Down: 11:40 to 13:05",
    "",
    "What do we change?",
    "Keep the second reader charged.",
    "",
    "By the clock",
    "11:40  Card terminal stopped ",
    "",
  ]);
});
