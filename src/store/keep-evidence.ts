import { onOwnChange } from "#storage/other-tabs.ts";
import { writesOf } from "#storage/revision.ts";
import { shortMark } from "#plan/short-mark.ts";
import type { SpareCopyMade } from "#storage/make-spare-copy.ts";
import { askOnceInAWhile } from "./ask-to-last.ts";
import { ground } from "./ground.ts";
import { library } from "./library.ts";

/** What is used of a worker that runs spare-copies.worker.ts. */
type SpareCopiesWorker = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** so long nothing more is changed before it is noted what is here */
const noteAfterMs = 1_000;
/** and before a spare copy is made; at once where the page is left (reliability, § 2.1) */
const copyAfterMs = 60_000;

let stop: (() => void) | undefined;
let isOver = false;

/**
 * Notes after every change what is here, and keeps spare copies of all plans: what recognises that the browser lost
 * plans, and what brings them back. Asks the browser to keep what it has once there is something of the owner's.
 */
export function keepEvidence(createWorker: () => SpareCopiesWorker): void {
  if (stop !== undefined || isOver) return;
  let noting: ReturnType<typeof setTimeout> | undefined;
  let copying: ReturnType<typeof setTimeout> | undefined;
  let worker: SpareCopiesWorker | undefined;
  let isStopped = false;
  let tried = "";

  /** What a spare copy made now would hold; null where none is due. While something is missed, the older ones stay. */
  function due(): string | null {
    const last = ground.sentinel.read();
    if (last === null || last.plans.length === 0 || last.gone.length + last.older.length > 0) return null;
    const mark = shortMark(JSON.stringify(last.plans));
    return mark === last.spare || mark === tried ? null : mark;
  }

  async function copy(): Promise<void> {
    const mark = due();
    if (mark === null || worker !== undefined || isStopped) return;
    tried = mark;
    await oneTabAtATime(async () => {
      worker = createWorker();
      const made = await madeBy(worker);
      worker.terminate();
      worker = undefined;
      if (made === "kept" && !isStopped) library.noteSpareCopy(mark);
    });
  }

  /** What the visit before had no time for, and what only a spare copy knows of. */
  async function catchUp(): Promise<void> {
    await library.loadLibrary();
    await library.lookForForgottenCopy();
    await copy();
  }

  function onHidden(): void {
    if (document.visibilityState === "hidden") void copy();
  }

  const deaf = onOwnChange(() => {
    clearTimeout(noting);
    clearTimeout(copying);
    noting = setTimeout(() => void note(), noteAfterMs);
    copying = setTimeout(() => void copy(), copyAfterMs);
  });
  document.addEventListener("visibilitychange", onHidden);
  stop = () => {
    isStopped = true;
    deaf();
    clearTimeout(noting);
    clearTimeout(copying);
    document.removeEventListener("visibilitychange", onHidden);
    worker?.terminate();
  };
  void catchUp();
}

async function note(): Promise<void> {
  await library.loadLibrary();
  const { plans = [] } = ground.sentinel.read() ?? {};
  // a second writing: something was answered, not only begun
  if (plans.some(([, rev]) => writesOf(rev) > 1)) await askOnceInAWhile(ground.now());
}

/** Ends all of it, before everything is removed. */
export function stopKeepingEvidence(): void {
  isOver = true;
  stop?.();
}

function madeBy(worker: SpareCopiesWorker): Promise<SpareCopyMade | "not-started"> {
  return new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<SpareCopyMade>) => resolve(data));
    worker.addEventListener("error", () => resolve("not-started"));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(null);
  });
}

async function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  // a browser without locks refuses nothing: the copies of two tabs are two copies
  if (navigator.locks === undefined) return work();
  await navigator.locks.request("counterplan spare copy", { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
