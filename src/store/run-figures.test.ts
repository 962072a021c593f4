import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import { aPlan } from "#testing/a-plan.ts";
import { runFiguresHere, runFiguresIn, type FiguresWorker } from "./run-figures.ts";

const plan = aPlan("Korst & Kruim");

class Worker extends EventTarget implements FiguresWorker {
  asked = 0;
  isEnded = false;
  private readonly answer: (worker: Worker, plan: Plan) => void;
  constructor(answer: (worker: Worker, plan: Plan) => void) {
    super();
    this.answer = answer;
  }
  postMessage(asked: Plan): void {
    this.asked += 1;
    queueMicrotask(() => this.answer(this, asked));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const works = (worker: Worker, asked: Plan) =>
  worker.dispatchEvent(new MessageEvent("message", { data: { ok: true, figures: figuresOf(asked) } }));

describe("figures", () => {
  test("come from the worker, which is made once, when they are first asked for", async () => {
    const made: Worker[] = [];
    const run = runFiguresIn(() => {
      const worker = new Worker(works);
      made.push(worker);
      return worker;
    });
    expect(made).toHaveLength(0);
    expect(await run(plan)).toEqual({ ok: true, figures: figuresOf(plan), ranIn: "worker" });
    expect(await run(plan)).toMatchObject({ ok: true, ranIn: "worker" });
    expect(made.map(({ asked }) => asked)).toEqual([2]);
  });

  test("a plan whose figures fail in the worker is told, and the worker stays", async () => {
    const worker = new Worker((self) =>
      self.dispatchEvent(new MessageEvent("message", { data: { ok: false, problem: "RangeError" } })),
    );
    expect(await runFiguresIn(() => worker)(plan)).toEqual({
      ok: false,
      problem: "RangeError",
      ranIn: "worker",
    });
    expect(worker.isEnded).toBe(false);
  });

  test("are worked out in this thread where the policy refuses a worker", async () => {
    let tries = 0;
    const run = runFiguresIn(() => {
      tries += 1;
      throw new TypeError("This document requires 'TrustedScriptURL' assignment.");
    });
    expect(await run(plan)).toEqual({ ok: true, figures: figuresOf(plan), ranIn: "this-thread" });
    expect(await run(plan)).toMatchObject({ ranIn: "this-thread" });
    expect(tries).toBe(1);
  });

  test.each(["error", "messageerror"])(
    "are worked out in this thread once the worker ends in %s",
    async (kind) => {
      const worker = new Worker((self) => self.dispatchEvent(new Event(kind)));
      const run = runFiguresIn(() => worker);
      expect(await run(plan)).toMatchObject({ ok: true, ranIn: "this-thread" });
      expect(await run(plan)).toMatchObject({ ok: true, ranIn: "this-thread" });
      expect([worker.asked, worker.isEnded]).toEqual([1, true]);
    },
  );

  test("here and there are the same", async () => {
    expect(await runFiguresHere(plan)).toEqual({ ok: true, figures: figuresOf(plan), ranIn: "this-thread" });
  });
});
