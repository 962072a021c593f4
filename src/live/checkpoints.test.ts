import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { paperContentParts, type PaperContent } from "#document/paper-content.ts";
import type { LogEntry } from "#plan/outage.ts";
import { newOutage } from "#plan/outage.ts";
import { planOf } from "#testing/plan-of.ts";
import { checkpointsOf, waitingCheckpoint } from "./checkpoints.ts";
import { thingInWork } from "./thing-in-work.ts";

const plan = planOf({
  dependencies: [
    { id: "card", name: "Card terminal", category: "payments-card-terminal" },
    { id: "till", name: "Till", card: { ifItLasts: ["Ask the neighbour for a till."] } },
  ],
});
const started = "2026-11-21T11:00:00.000Z";
const at = (minutes: number): string => new Date(Date.parse(started) + minutes * 60_000).toISOString();
const outage = newOutage({
  id: "o",
  startedAt: started,
  promisedBack: at(45),
  down: [
    { root: "card", from: started },
    { root: "till", from: at(20) },
  ],
});
const answer = (asked: string): LogEntry => ({ at: started, step: "", result: "done", note: "", asked });

let content: PaperContent;
beforeAll(async () => {
  content = await loadContent("en", paperContentParts);
});
const all = () =>
  checkpointsOf(
    outage,
    ["card", "till"].map((root) => thingInWork(root, plan, content)),
  );
const waiting = (minutes: number, ...answers: string[]) =>
  waitingCheckpoint(all(), answers.map(answer), minutes)?.id ?? null;

describe("checkpoints by the clock", () => {
  test("come after 10 minutes, 30, an hour, four, at each stage of a card and at the promised time", () => {
    expect(all().map(({ id, due }) => `${due} ${id}`)).toEqual([
      "10 paper",
      "30 30",
      "30 card.30",
      `45 promised.${at(45)}`,
      "60 60",
      "80 till.60",
      "240 240",
      "240 card.240",
      "1440 card.1440",
    ]);
  });

  test("wait until they are answered", () => {
    expect(waiting(9)).toBeNull();
    expect(waiting(12)).toBe("paper");
    expect(waiting(12, "paper")).toBeNull();
    expect(waiting(45, "paper", "card.30")).toBe(`promised.${at(45)}`);
  });

  test("who comes back late is asked the latest only", () => {
    expect(waiting(300)).toBe("card.240");
    expect(waiting(300, "card.240")).toBeNull();
  });

  test("at any minute an answer leaves nothing behind it waiting", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (minutes) => {
        const first = waiting(minutes);
        expect(first === null ? null : waiting(minutes, first)).toBeNull();
      }),
    );
  });

  test("what is back is asked about no more", () => {
    const back = { ...outage, down: outage.down.map((failed) => ({ ...failed, until: at(25) })) };
    const stages = checkpointsOf(back, [thingInWork("card", plan, content)]);
    expect(stages.filter(({ kind }) => kind === "stage")).toEqual([]);
  });
});
