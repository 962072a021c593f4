import { expect, test } from "vitest";
import { newOutage, type LogEntry } from "#plan/outage.ts";
import { newDrill } from "#plan/upkeep.ts";
import { drillClock } from "./drill-clock.ts";
import { surpriseAsked, surprisesIn } from "./surprises.ts";

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 21, 10, minute)).toISOString();

const surprises = ["No cash", "No phone", "No Zoë"].map((text) => ({ text, ask: ["What now?"] }));
const drill = newDrill({ id: "d", scenario: "Cards", minutes: 20, surprises });

function said(place: number, result: LogEntry["result"]): LogEntry {
  return { at: at(1), step: "", note: "", result, asked: surpriseAsked(place) };
}
function stands(minute: number, log: LogEntry[] = []): string {
  const run = newOutage({ id: "d", practice: true, startedAt: at(0), log });
  const { now, next } = surprisesIn(drill, run, at(minute));
  return `${now?.text ?? "–"}, then ${next ? `${next.surprise.text} in ${next.inMinutes}` : "–"}`;
}

test("a drill of twenty minutes has its surprises after 5, 8 and 11", () => {
  expect(drillClock(20)).toEqual({ surprises: [5, 8, 11], backToNormal: 14, debrief: 16, fixes: 19 });
  expect(drillClock(60).surprises).toEqual([15, 24, 33]);
  expect(stands(0)).toBe("–, then No cash in 5");
  expect(stands(5)).toBe("No cash, then No phone in 3");
  expect(stands(9)).toBe("No phone, then No Zoë in 2");
  expect(stands(30)).toBe("No Zoë, then –");
});

test("a key brings the next one sooner; what was talked through goes, and the clock goes on", () => {
  expect(stands(1, [said(0, "later")])).toBe("No cash, then No phone in 7");
  expect(stands(1, [said(0, "later"), said(0, "done")])).toBe("–, then No phone in 7");
  expect(stands(8, [said(0, "later"), said(0, "done")])).toBe("No phone, then No Zoë in 3");
});

test("once all is back nothing comes up any more, and a clock set back brings nothing twice", () => {
  const run = newOutage({ id: "d", practice: true, startedAt: at(0), endedAt: at(6) });
  expect(surprisesIn(drill, run, at(30))).toEqual({ now: null, next: null });
  expect(stands(-30)).toBe("–, then No cash in 5");
});
