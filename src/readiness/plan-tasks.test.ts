import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { planOf, type PlanParts } from "#testing/plan-of.ts";
import { nextTask, planTasks, type TaskId } from "./plan-tasks.ts";

const lead = { id: "zoe", name: "Zoë", kind: "staff", phone: "+31 20 555 0100" } as const;

/** A bakery whose owner has confirmed and printed everything. */
const finished: PlanParts = {
  updatedAt: "2026-11-20T10:00:00.000Z",
  business: { name: "Korst & Kruim", hours: { sat: [{ from: "07:00", to: "16:00" }] } },
  streams: [{ id: "counter", name: "Counter", weeklySales: 5200, margin: 0.6 }],
  dependencies: [
    {
      id: "card",
      name: "Card terminal",
      serviceId: "sumup",
      affects: [{ stream: "counter", share: 0.7 }],
      backup: { title: "Cash", keeps: 0.6 },
    },
  ],
  contacts: [lead, { id: "sam", name: "Sam", kind: "it-help", phone: "020 555 0101" }],
  review: { owner: "zoe" },
  printed: { version: 1, on: "2026-11-20", planUpdatedAt: "2026-11-20T10:00:00.000Z" },
};

function stateOf(plan: Plan, id: TaskId): string | undefined {
  return planTasks(plan).find((task) => task.id === id)?.state;
}

describe("how a part of the plan stands", () => {
  test("all is the owner's own when everything was answered, confirmed and printed", () => {
    expect(planTasks(planOf(finished)).map(({ state }) => state)).toEqual(
      Array.from({ length: 10 }, () => "yours"),
    );
  });

  test("nothing is there in an empty plan, so all is to do, the numbers too", () => {
    expect(new Set(planTasks(planOf({})).map(({ state }) => state))).toEqual(new Set(["to-do"]));
  });

  test("a guess is told until it is confirmed", () => {
    const plan = planOf({
      ...finished,
      guesses: [
        "business.hours",
        "dependencies",
        "streams",
        "streams.counter.margin",
        "dependencies.card.affects",
        "business.certainty",
      ],
    });
    expect(stateOf(plan, "hours")).toBe("guess");
    expect(stateOf(plan, "things")).toBe("guess");
    expect(stateOf(plan, "streams")).toBe("guess");
    expect(planTasks(plan).find(({ id }) => id === "numbers")).toMatchObject({ state: "guess", done: 3 });
  });

  test("sales that were skipped are to do, sales that were given are not", () => {
    const skipped = planOf({
      streams: [{ id: "counter", name: "Counter", weeklySales: 1000 }],
      guesses: ["streams.counter.weeklySales", "business.certainty"],
    });
    expect(stateOf(skipped, "sales")).toBe("to-do");
    expect(stateOf(planOf(finished), "sales")).toBe("yours");
  });

  test("a lead without a number cannot be called, so it is still to do", () => {
    const plan = planOf({ ...finished, contacts: [{ ...lead, phone: " " }] });
    expect(stateOf(plan, "lead")).toBe("to-do");
    expect(stateOf(plan, "helper")).toBe("to-do");
  });

  test("paper older than the plan is to be printed again", () => {
    expect(stateOf(planOf({ ...finished, updatedAt: "2026-11-21T08:00:00.000Z" }), "print")).toBe("to-do");
  });
});

function nextFor(parts: PlanParts): unknown {
  const plan = planOf(parts);
  return nextTask(plan, figuresOf(plan));
}

describe("what is best done next", () => {
  test("the quick start goes on where it stopped", () => {
    expect(nextFor({ ...finished, quickStart: { page: 6 } })).toEqual({ do: "quick-start", page: 6 });
  });

  test("then page one goes to the printer, whatever is still missing", () => {
    expect(nextFor({})).toEqual({ do: "print", isFirst: true });
  });

  test("then somebody has to lead", () => {
    expect(nextFor({ ...finished, contacts: [], review: {} })).toEqual({ do: "lead" });
  });

  test("then the costliest thing without a backup gets one", () => {
    const dependencies = [
      { id: "till", name: "Till", affects: [{ stream: "counter", share: 0.2 }] },
      { id: "power", name: "Power", affects: [{ stream: "counter", share: 0.9 }] },
      { id: "lamp", name: "Lamp" },
    ];
    expect(nextFor({ ...finished, dependencies })).toEqual({ do: "backup", dependency: "power" });
  });

  test("a thing whose owner wants no backup, on purpose, is left alone", () => {
    const dependencies = [
      { id: "till", name: "Till", affects: [{ stream: "counter", share: 0.2 }] },
      { id: "power", name: "Power", affects: [{ stream: "counter", share: 0.9 }] },
    ];
    const notForUs = { id: "none", title: "Write a backup", from: "write-backup.power", dropped: true };
    expect(nextFor({ ...finished, dependencies, actions: [notForUs] })).toEqual({
      do: "backup",
      dependency: "till",
    });
  });

  test("then the guesses behind the costliest thing, then a fresh print, then nothing", () => {
    expect(nextFor({ ...finished, guesses: ["streams.counter.margin"] })).toEqual({
      do: "numbers",
      dependency: "card",
    });
    expect(nextFor({ ...finished, updatedAt: "2026-11-21T08:00:00.000Z" })).toEqual({
      do: "print",
      isFirst: false,
    });
    expect(nextFor(finished)).toEqual({ do: "nothing" });
  });

  test("before the figures are there it does not name a thing", () => {
    const plan = planOf({ ...finished, guesses: ["streams.counter.margin"] });
    expect(nextTask(plan, null)).toEqual({ do: "nothing" });
  });
});
