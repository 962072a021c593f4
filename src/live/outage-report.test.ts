import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { oneOutage } from "#cost/one-outage.ts";
import { paperContentParts, type PaperContent } from "#document/paper-content.ts";
import { newOutage, type Outage } from "#plan/outage.ts";
import { planOfSample } from "#testing/plan-of-sample.ts";
import { costSoFar } from "./cost-so-far.ts";
import { outageReport } from "./outage-report.ts";
import { rootsInWork } from "./thing-in-work.ts";

const before = process.env["TZ"];
let content: PaperContent;
beforeAll(async () => {
  process.env["TZ"] = "Europe/Amsterdam";
  content = await loadContent("en", paperContentParts);
});
afterAll(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

const bakery = planOfSample("bakery");
const card = "payments-card-terminal";
// a Saturday, 11:40 to 13:05 on the wall of the bakery
const outage = newOutage({
  id: "o",
  startedAt: "2026-11-21T10:40:00.000Z",
  endedAt: "2026-11-21T12:05:00.000Z",
  down: [{ root: card, from: "2026-11-21T10:40:00.000Z", until: "2026-11-21T12:05:00.000Z" }],
  log: [
    { at: "2026-11-21T10:41:00.000Z", step: "Look", result: "later", root: card, part: "checks" },
    { at: "2026-11-21T10:42:00.000Z", step: "Sign", result: "done", root: card, part: "firstTen" },
    { at: "2026-11-21T10:50:00.000Z", step: "Go to paper?", result: "done", asked: "paper" },
    { at: "2026-11-21T10:51:00.000Z", step: "Look", result: "couldNot", root: card, part: "checks" },
    { at: "2026-11-21T10:52:00.000Z", note: "They know of it." },
  ],
  told: [
    { at: "2026-11-21T10:43:00.000Z", phase: "down", channel: "doorSign" },
    { at: "2026-11-21T10:44:00.000Z", phase: "down", channel: "sms" },
    { at: "2026-11-21T12:06:00.000Z", phase: "back", channel: "sms" },
  ],
});
const now = "2026-11-22T09:00:00.000Z";
const report = (of: Outage = outage) => outageReport(bakery, of, { content, now });

describe("the report of an outage", () => {
  test("says when, what was done at last, and who was told how often", () => {
    const { minutes, done, couldNot, later, told, log } = report();
    expect(minutes).toBe(85);
    expect([done, couldNot, later].map((steps) => steps.map(({ step }) => step))).toEqual([
      ["Sign"],
      ["Look"],
      [],
    ]);
    expect(told).toEqual([
      { channel: "doorSign", times: 1 },
      { channel: "sms", times: 2 },
    ]);
    expect(log.map(({ is }) => is)).toEqual([
      "stopped",
      "step",
      "step",
      "told",
      "told",
      "decided",
      "step",
      "note",
      "back",
      "told",
    ]);
  });

  test("counts its minutes as the times it says are read, whatever the seconds", () => {
    const [startedAt, endedAt] = ["2026-11-21T10:40:50.000Z", "2026-11-21T12:05:10.000Z"];
    expect(report({ ...outage, startedAt, endedAt }).minutes).toBe(85);
  });

  test("names the paper whose lines are still to be typed in, and the thing they go into", () => {
    const forms = report().forms.map(({ form, into }) => [form.id, into.id]);
    expect(forms).toContainEqual(["sales-cash-log", "point-of-sale"]);
  });

  test("costs what the cost model says of a Saturday from 11:40, for 85 minutes", () => {
    const known = oneOutage(bakery, { roots: [card], start: 5 * 1440 + 700, hours: 85 / 60 });
    const { cost, saved } = report();
    expect(cost?.prepared.likely).toBeCloseTo(known.prepared.likely, 6);
    expect(saved).toBeCloseTo(known.unprepared.likely - known.prepared.likely, 6);
  });
});

test("steps of what a cause explained stay in work", () => {
  const explained = { ...outage, down: [{ root: "internet", from: outage.startedAt, until: null }] };
  expect(rootsInWork(explained)).toEqual(["internet", card]);
});

test("however the clock jumps, no length and no cost is negative, and more time never costs less", () => {
  const start = Date.parse(outage.startedAt);
  const at = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 3, maxLength: 3 }),
      ([one = 0, other = 0, second = 0]) => {
        const running = {
          ...outage,
          endedAt: null,
          down: [
            { root: card, from: outage.startedAt, until: null },
            { root: "website-shop", from: at(second), until: null },
          ],
        };
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
        const cost = (minutes: number): number =>
          costSoFar(bakery, running, at(minutes))?.prepared.likely ?? 0;
        expect(cost(sooner)).toBeGreaterThanOrEqual(0);
        expect(cost(later)).toBeGreaterThanOrEqual(cost(sooner) - 1e-6);
        expect(outageReport(bakery, running, { content, now: at(sooner) }).minutes).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 40 },
  );
});
