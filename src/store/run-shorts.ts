import type { ShortsAsked, ShortText } from "./shorts-of.ts";

/** What is used of a worker that runs shorts.worker.ts. */
export type ShortsWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** Works plans out in short, a few at a time. */
export interface RunShorts {
  run: (asked: ShortsAsked) => Promise<ShortText[]>;
  /** there is nothing more to work out for now */
  rest: () => void;
}

/** Works in a worker that is made when it is needed; where none starts, or it dies, in this thread. */
export function runShortsIn(createWorker: (() => ShortsWorker) | null): RunShorts {
  let worker: ShortsWorker | null = null;
  let take: ((shorts: ShortText[] | null) => void) | undefined;
  let isBroken = createWorker === null;

  function inWorker(asked: ShortsAsked): Promise<ShortText[] | null> {
    return new Promise((resolve) => {
      take = resolve;
      try {
        worker ??= started();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker?.postMessage(asked);
      } catch {
        resolve(null);
      }
    });
  }
  function started(): ShortsWorker | null {
    const fresh = createWorker?.() ?? null;
    fresh?.addEventListener("message", ({ data }: MessageEvent<ShortText[]>) => take?.(data));
    fresh?.addEventListener("messageerror", () => take?.(null));
    fresh?.addEventListener("error", () => take?.(null));
    return fresh;
  }
  function rest(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    async run(asked) {
      const shorts = isBroken ? null : await inWorker(asked);
      if (shorts !== null) return shorts;
      isBroken = true;
      rest();
      const { shortsOf } = await import("./shorts-of.ts");
      return shortsOf(asked);
    },
    rest,
  };
}
