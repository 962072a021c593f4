import type { Plan } from "#plan/plan.ts";
import type { FiguresAnswer } from "./figures-answer.ts";
import type { RunFigures } from "./make-figures.ts";

/** What is used of a worker that runs figures.worker.ts. */
export type FiguresWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/**
 * Works figures out in a worker, made when the first are asked for, so that typing never waits for a sum. Where
 * a worker cannot start or dies, this thread does it from then on: late figures are better than none.
 */
export function runFiguresIn(createWorker: () => FiguresWorker): RunFigures {
  let worker: FiguresWorker | null = null;
  let isBroken = false;
  let take: ((answer: FiguresAnswer | null) => void) | undefined;

  function started(): FiguresWorker {
    const fresh = createWorker();
    fresh.addEventListener("message", ({ data }: MessageEvent<FiguresAnswer>) => take?.(data));
    fresh.addEventListener("messageerror", () => take?.(null));
    fresh.addEventListener("error", () => take?.(null));
    return fresh;
  }

  function inWorker(plan: Plan): Promise<FiguresAnswer | null> {
    return new Promise((resolve) => {
      take = resolve;
      try {
        worker ??= started();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker.postMessage(plan);
      } catch {
        resolve(null); // refused by the browser or the policy: the caller goes on in this thread
      }
    });
  }

  return async (plan) => {
    const answer = isBroken ? null : await inWorker(plan);
    if (answer !== null) return { ...answer, ranIn: "worker" };
    isBroken = true;
    worker?.terminate();
    return runFiguresHere(plan);
  };
}

/** Works figures out in this thread, after what is on its way to the screen. */
export const runFiguresHere: RunFigures = async (plan) => {
  await new Promise((resolve) => setTimeout(resolve));
  try {
    const { figuresOf } = await import("#cost/figures-of.ts");
    return { ok: true, figures: figuresOf(plan), ranIn: "this-thread" };
  } catch (error) {
    return { ok: false, problem: String(error), ranIn: "this-thread" };
  }
};
