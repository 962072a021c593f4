import { describe, expect, test } from "vitest";
import type { Plan } from "#plan/plan.ts";
import { aPlan, renamed } from "#testing/a-plan.ts";
import { edited, historyOf, mostSteps, redone, undone, type History } from "./history.ts";

const opened = historyOf(aPlan("Opened"));
const now = "2026-11-21T12:00:00.000Z";

function typed(history: History, name: string, together: string | null = null): History {
  return edited(history, renamed(history.plan, name), together);
}

function ran(history: History, plan: Partial<Plan>): History {
  return edited(history, { ...history.plan, ...plan }, null);
}

const nameOf = (history: History) => history.plan.business.name;

describe("undo and redo", () => {
  test("go back and forth step by step", () => {
    const third = typed(typed(opened, "Two"), "Three");
    const second = undone(third, now);
    const first = undone(second, now);
    expect([nameOf(third), nameOf(second), nameOf(first)]).toEqual(["Three", "Two", "Opened"]);
    expect(nameOf(redone(redone(first, now), now))).toBe("Three");
  });

  test("do nothing where there is nothing to undo or redo", () => {
    expect(undone(opened, now)).toBe(opened);
    expect(redone(opened, now)).toBe(opened);
  });

  test("after an undo, another edit takes the place of what was undone", () => {
    const after = typed(undone(typed(opened, "Two"), now), "Other");
    expect(after.future).toEqual([]);
    expect(nameOf(undone(after, now))).toBe("Opened");
  });

  test("reach back two hundred steps", () => {
    let history = opened;
    for (let step = 1; step <= mostSteps + 50; step += 1) history = typed(history, `Name ${step}`);
    for (let step = 0; step < mostSteps + 50; step += 1) history = undone(history, now);
    expect(nameOf(history)).toBe("Name 50");
  });

  test("bring the very plan back that was there, so that its paper counts as up to date again", () => {
    expect(undone(typed(opened, "Two"), now).plan).toEqual(opened.plan);
  });
});

describe("edits under one name", () => {
  test("in a row are one step: a typed word is undone as a word", () => {
    const word = ["B", "Ba", "Bak", "Bake"].reduce(
      (history, name) => typed(history, name, "business.name"),
      opened,
    );
    expect(nameOf(undone(word, now))).toBe("Opened");
    expect(nameOf(redone(undone(word, now), now))).toBe("Bake");
  });

  test("are two steps where another edit or an undo came between them", () => {
    const between = typed(typed(typed(opened, "B", "name"), "C", "other"), "D", "name");
    expect(nameOf(undone(between, now))).toBe("C");
    const afterUndo = typed(undone(typed(typed(opened, "A", "name"), "B"), now), "C", "name");
    expect(nameOf(undone(afterUndo, now))).toBe("A");
  });
});

describe("what happened in the world", () => {
  const printing = { printed: { version: 1, on: "2026-11-21", sheets: {} } };
  const drill = {
    drills: [
      {
        id: "d",
        scenario: "",
        on: "2026-11-21",
        minutes: 20,
        leader: "c1",
        who: [],
        findings: [],
        actions: [],
      },
    ],
  };

  test("is not undone: a printed plan stays printed, an outage stays told", () => {
    const after = undone(ran(typed(opened, "Two"), { ...printing, ...drill, outages: [] }), now);
    expect(nameOf(after)).toBe("Opened");
    expect(after.plan.printed.version).toBe(1);
    expect(after.plan.drills.map(({ id }) => id)).toEqual(["d"]);
    expect(redone(after, now).plan).toMatchObject({ business: { name: "Two" }, printed: { version: 1 } });
  });

  test("is no step of its own, and takes no redo away", () => {
    const printed = ran(undone(typed(opened, "Two"), now), printing);
    expect(printed.past).toHaveLength(0);
    expect(nameOf(redone(printed, now))).toBe("Two");
  });

  test("names nobody any more whom undo takes out of the plan", () => {
    const person = {
      id: "c1",
      name: "Zoë",
      role: "",
      kind: "staff" as const,
      phone: "",
      phone2: "",
      email: "",
    };
    const contact = { ...person, reachable: "", checkedOn: null, note: "" };
    const withPerson = edited(opened, { ...opened.plan, contacts: [contact] }, null);
    const after = undone(ran(withPerson, drill), now);
    expect(after.plan.contacts).toEqual([]);
    expect(after.plan.drills.map(({ leader }) => leader)).toEqual([null]);
    expect(after.plan.updatedAt).toBe(now);
  });

  test("going to another page of the quick start is no step, and undo does not go back a page", () => {
    const later = ran(typed(opened, "Two"), { quickStart: { page: 4 } });
    expect(later.past).toHaveLength(1);
    expect(undone(later, now).plan).toMatchObject({ business: { name: "Opened" }, quickStart: { page: 4 } });
    const { quickStart: _done, ...done } = later.plan;
    expect(undone(edited(later, done, null), now).plan).not.toHaveProperty("quickStart");
  });

  test("a printing alone leaves the moment of the last change where it was", () => {
    expect(undone(ran(typed(opened, "Two"), printing), now).plan.updatedAt).toBe(opened.plan.updatedAt);
  });
});
