import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { usualOptions } from "#document/paper-options.ts";
import type { SheetId } from "#document/sheets.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { makePaperHere } from "./make-paper.ts";
import { makePaperIn, type PaperWorker } from "./make-paper-in.ts";
import type { PaperRequest } from "./paper-messages.ts";
import { paperOfPlan } from "./paper-of-plan.ts";
import type { WantedPaper } from "./wanted-paper.ts";

const plan = planOfCase("bakery");
const figures = figuresOf(plan);

function wanting(...sheets: SheetId[]): WantedPaper {
  return { plan, figures, sheets, options: usualOptions, day: "2026-11-21" };
}

class Worker extends EventTarget implements PaperWorker {
  readonly asked: PaperRequest[] = [];
  isEnded = false;
  private readonly answer: (worker: Worker, request: PaperRequest) => void;
  constructor(answer: (worker: Worker, request: PaperRequest) => void) {
    super();
    this.answer = answer;
  }
  postMessage(request: PaperRequest): void {
    this.asked.push(structuredClone(request));
    queueMicrotask(() => this.answer(this, request));
  }
  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const file = new Uint8Array([37, 80, 68, 70]);

/** Answers as paper.worker.ts does, a sheet a message; the file stands for itself. */
async function works(worker: Worker, { id, ask, wanted }: PaperRequest): Promise<void> {
  if (ask === "file") return worker.say({ is: "file", id, file });
  const { sheets, ...rest } = await paperOfPlan(wanted);
  for (const sheet of sheets) worker.say({ is: "sheets", id, sheets: [sheet] });
  return worker.say({ is: "laid-out", id, rest });
}

describe("paper", () => {
  test("comes from the worker as it would be laid out here, from however many messages", async () => {
    const made: Worker[] = [];
    const paper = makePaperIn(() => {
      const worker = new Worker(works);
      made.push(worker);
      return worker;
    });
    expect(made).toHaveLength(0);
    const wanted = wanting("cover", "call-sheet");
    const laidOut = await paper.layOut(wanted);
    expect(laidOut).toEqual(await paperOfPlan(wanted));
    expect(laidOut.sheets.length).toBeGreaterThan(1);
    await paper.layOut(wanting("cover"));
    expect(made.map(({ asked }) => asked.length)).toEqual([2]);
  });

  test("the file is drawn from the layout the worker made of the same wish", async () => {
    const worker = new Worker(works);
    const paper = makePaperIn(() => worker);
    const wanted = wanting("cover");
    await paper.layOut(wanted);
    expect(await paper.file(wanted)).toEqual(file);
    expect(await paper.file(wanting("call-sheet"))).toEqual(file);
    expect(worker.asked).toMatchObject([
      { ask: "lay-out", id: 1 },
      { ask: "file", id: 2, from: 1 },
      { ask: "file", id: 3, from: null },
    ]);
  });

  test("what is not wanted any more when its turn comes is never begun", async () => {
    const worker = new Worker(works);
    const paper = makePaperIn(() => worker);
    const first = paper.layOut(wanting("cover"));
    const unwanted = new AbortController();
    const second = paper.layOut(wanting("call-sheet"), unwanted.signal);
    const third = paper.layOut(wanting("page-one"));
    unwanted.abort();
    await expect(second).rejects.toThrow();
    expect((await first).sheets[0]?.leaf).toBe("cover");
    expect((await third).sheets).toHaveLength(1);
    expect(worker.asked.map(({ wanted }) => wanted.sheets)).toEqual([["cover"], ["page-one"]]);
  });

  test("what the worker cannot do is done in this thread, and the worker stays", async () => {
    const worker = new Worker((self, { id }) => self.say({ is: "failed", id, problem: "a chunk is lost" }));
    const paper = makePaperIn(() => worker);
    const wanted = wanting("cover");
    expect(await paper.layOut(wanted)).toEqual(await paperOfPlan(wanted));
    expect(String.fromCharCode(...(await paper.file(wanted)).slice(0, 5))).toBe("%PDF-");
    expect([worker.asked.length, worker.isEnded]).toEqual([2, false]);
  });

  test("is made in this thread where the policy refuses a worker", async () => {
    let tries = 0;
    const paper = makePaperIn(() => {
      tries += 1;
      throw new TypeError("This document requires 'TrustedScriptURL' assignment.");
    });
    const wanted = wanting("cover");
    expect(await paper.layOut(wanted)).toEqual(await paperOfPlan(wanted));
    expect(await paper.file(wanted)).toEqual(await makePaperHere().file(wanted));
    expect(tries).toBe(1);
  });

  test.each(["error", "messageerror"])(
    "is made in this thread once the worker ends in %s, halfway through its sheets too",
    async (kind) => {
      const worker = new Worker((self, { id }) => {
        self.say({ is: "sheets", id, sheets: [{ leaf: "half" }] });
        self.dispatchEvent(new Event(kind));
      });
      const paper = makePaperIn(() => worker);
      expect(await paper.layOut(wanting("cover"))).toEqual(await paperOfPlan(wanting("cover")));
      await paper.layOut(wanting("cover"));
      expect([worker.asked.length, worker.isEnded]).toEqual([1, true]);
    },
  );
});
