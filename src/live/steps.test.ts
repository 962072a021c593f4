import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Playbook } from "#content/playbook.ts";
import { loadContent } from "#content/load-content.ts";
import { newDependency } from "#plan/dependency.ts";
import type { LogEntry } from "#plan/outage.ts";
import { nextStep, stepsBack, stepsNow, type Step } from "./steps.ts";
import type { ThingInWork } from "./thing-in-work.ts";

let playbook: Playbook;
let thing: ThingInWork;
beforeAll(async () => {
  const { playbooks } = await loadContent("en", ["playbooks"]);
  const card = playbooks.find(({ id }) => id === "payments-card-terminal");
  if (card === undefined) throw new Error("The card machine has a playbook.");
  playbook = card;
  const dependency = newDependency({ id: "card", name: "Card terminal", category: card.id });
  thing = { dependency, playbook };
});

const at = "2026-11-21T11:40:00.000Z";
function answered({ root, part, text }: Step, result: LogEntry["result"]): LogEntry {
  return { at, step: text, result, note: "", root, part };
}
const steps = (log: LogEntry[], minutes = 0): Step[] =>
  stepsNow(thing, { log, minutes, businessType: "bakery" });

/** What to do if it lasts, after so many minutes. */
function later(minutes: number): string[] {
  const all = steps([], minutes);
  return all.filter(({ part }) => part === "ifItLasts").map(({ text }) => text);
}

describe("the steps of a card while its thing is down", () => {
  test("are those of the paper, in its order", () => {
    const texts = steps([]).map(({ text }) => text);
    expect(texts).toEqual([...playbook.checks, ...playbook.firstTen, ...playbook.keepTrading]);
    expect(steps([]).find(({ part }) => part === "firstTen")).toMatchObject({
      place: 1,
      of: playbook.firstTen.length,
      state: "open",
    });
  });

  test("begin with what to check ourselves, whatever is down: the plug and the fuse come before any call", async () => {
    const { playbooks } = await loadContent("en", ["playbooks"]);
    const first = playbooks.map((each) => {
      const dependency = newDependency({ id: "thing", name: each.cardTitle, category: each.id });
      return stepsNow({ dependency, playbook: each }, { log: [], minutes: 0, businessType: "bakery" })[0]
        ?.part;
    });
    expect(new Set(first)).toEqual(new Set(["checks"]));
  });

  test("are the owner's where there are any", () => {
    const own = { ...thing, dependency: { ...thing.dependency, checks: ["Is the light green?"] } };
    expect(stepsNow(own, { log: [], minutes: 0, businessType: "" })[0]).toMatchObject({
      text: "Is the light green?",
      isOwn: true,
      of: 1,
    });
  });

  test("grow by what to do if it lasts, each in its time", () => {
    expect(later(29)).toEqual([]);
    expect(later(30)).toEqual(playbook.ifItLasts[0]?.do);
    expect(later(240)).toEqual(playbook.ifItLasts.slice(0, 2).flatMap((stage) => stage.do));
  });

  test("once it is back are those back to normal, whatever was done before", () => {
    const [first] = stepsBack(thing, { log: [], businessType: "" });
    if (first === undefined) throw new Error("There are such steps.");
    const [again] = stepsBack(thing, {
      log: [{ ...answered(first, "done"), part: "checks" }],
      businessType: "",
    });
    expect(again?.state).toBe("open");
  });
});

describe("the next step", () => {
  test("is the first that is open; what waits comes again at the end, the longest wait first", () => {
    const all = steps([]);
    const [first, second, third] = all;
    if (!first || !second || !third) throw new Error("There are three steps.");
    const log = [answered(first, "later"), answered(second, "couldNot")];
    expect(nextStep(steps(log))?.text).toBe(third.text);
    const put = all.map((step) => answered(step, "later"));
    expect(nextStep(steps(put))?.text).toBe(first.text);
    expect(nextStep(steps([...put, answered(first, "later")]))?.text).toBe(second.text);
  });

  test("whatever is answered, the way ends once each step is done or could not be", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("done", "later", "couldNot"), { maxLength: 80 }), (results) => {
        const log: LogEntry[] = [];
        for (const result of results) {
          const step = nextStep(steps(log));
          if (step !== null) log.push(answered(step, result));
        }
        const left = steps(log).filter(({ state }) => state === "open" || state === "later");
        expect(nextStep(steps(log)) === null).toBe(left.length === 0);
        const settled = log.filter(({ result }) => result !== "later");
        expect(left).toHaveLength(steps([]).length - settled.length);
      }),
    );
  });
});
