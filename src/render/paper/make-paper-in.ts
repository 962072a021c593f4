import type { Sheet } from "#layout/laid-out.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { makePaperHere, type PaperMaker } from "./make-paper.ts";
import type { PaperAnswer, PaperRequest } from "./paper-messages.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** What is used of a worker that runs paper.worker.ts. */
export type PaperWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** What came of a request; null where the worker could not do it. */
type Came = { laidOut: LaidOutPlan } | { file: Uint8Array<ArrayBuffer> } | null;

/**
 * Makes paper in a worker, made when the first is asked for, so that neither layout nor file stops the page. One
 * request at a time: what is not wanted any more when its turn comes is never begun. What the worker cannot do, this
 * thread does; where it cannot start or dies, from then on.
 */
export function makePaperIn(createWorker: () => PaperWorker): PaperMaker {
  const here = makePaperHere();
  const numbers = new WeakMap<WantedPaper, number>();
  let worker: PaperWorker | null = null;
  let isBroken = false;
  let requests = 0;
  let line: Promise<unknown> = Promise.resolve();
  let take: ((answer: PaperAnswer | null) => void) | undefined;

  function started(): PaperWorker {
    const fresh = createWorker();
    fresh.addEventListener("message", ({ data }: MessageEvent<PaperAnswer>) => take?.(data));
    fresh.addEventListener("messageerror", () => take?.(null));
    fresh.addEventListener("error", () => take?.(null));
    return fresh;
  }

  function end(): null {
    isBroken = true;
    worker?.terminate();
    return null;
  }

  function ask(request: PaperRequest): Promise<Came> {
    return new Promise((resolve) => {
      const sheets: Sheet[] = [];
      take = (answer) => {
        if (answer === null) return resolve(end());
        if (answer.id !== request.id) return undefined;
        if (answer.is === "sheets") return void sheets.push(...answer.sheets);
        if (answer.is === "laid-out") return resolve({ laidOut: { ...answer.rest, sheets } });
        return resolve(answer.is === "file" ? { file: answer.file } : null);
      };
      try {
        worker ??= started();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker.postMessage(request);
      } catch {
        resolve(end()); // refused by the browser or the policy
      }
    });
  }

  function inLine<Made>(work: () => Promise<Made>): Promise<Made> {
    const turn = line.then(work);
    line = turn.catch(() => {});
    return turn;
  }

  return {
    layOut: (wanted, signal) =>
      inLine(async () => {
        signal?.throwIfAborted();
        const id = ++requests;
        const came = isBroken ? null : await ask({ ask: "lay-out", id, wanted });
        if (came === null || !("laidOut" in came)) return here.layOut(wanted);
        numbers.set(wanted, id);
        return came.laidOut;
      }),
    file: (wanted) =>
      inLine(async () => {
        const from = numbers.get(wanted) ?? null;
        const came = isBroken ? null : await ask({ ask: "file", id: ++requests, wanted, from });
        return came !== null && "file" in came ? came.file : here.file(wanted);
      }),
  };
}
