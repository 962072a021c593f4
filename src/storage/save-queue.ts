import type { StorageReason } from "./stored.ts";

/** What a person is told about an open plan: on this computer since a moment (ISO), on its way, or not kept. */
export type SaveState =
  | { state: "saved"; at: string }
  | { state: "saving" }
  | { state: "failed"; reason: StorageReason; copyId: string | null };

/** How a write ended: what it held is kept, and what to say; or it is not kept, and has to be tried again. */
export type Written = { kept: true; says: SaveState } | { kept: false; reason: StorageReason };

/** Writes values one after another, the newest first to go; see `createSaveQueue`. */
export interface SaveQueue<Value> {
  save: (value: Value) => void;
  /** resolves once nothing is being written: all is kept, or the last write failed */
  settled: () => Promise<void>;
  /** whether a value is still to be written, or being written */
  isWaiting: () => boolean;
  /** the page may end now: what waits is sent at once */
  hurry: () => void;
  /** gives up what waits, and tries no more */
  stop: () => void;
}

export interface SaveQueueOptions<Value> {
  write: (value: Value) => Promise<Written>;
  onState: (state: SaveState) => void;
  /** what each write waits for before it takes the newest value; nobody waits for it once `hurry` was called */
  ready?: () => Promise<void>;
  /** sends a value after the one in flight without knowing how that ends; the queue writes it again if it goes on */
  ahead?: (value: Value) => void;
  /** milliseconds until a failed write is tried again by itself */
  retryAfter?: number;
}

/**
 * Every change enters; one write is in flight; while it is, a newer value replaces the one that waits. The first
 * starts at once and no timer is waited for: however fast somebody types, what is on the disk is never older
 * than one write (reliability, § 0.1 and § 0.2). What could not be written waits, and goes with the next change
 * or by itself a little later, so that saving resumes when there is room again.
 */
export function createSaveQueue<Value>({
  write,
  onState,
  ready,
  ahead,
  retryAfter = 5_000,
}: SaveQueueOptions<Value>): SaveQueue<Value> {
  let waiting: { value: Value } | undefined;
  let isWriting = false;
  let writing = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hasFailed = false;
  let isStopped = false;
  let beginNow: (() => void) | undefined;

  function start(): void {
    clearTimeout(retry);
    if (isWriting) return;
    isWriting = true;
    writing = writeAll();
  }

  async function untilReady(isReady: Promise<void>): Promise<void> {
    await Promise.race([isReady, new Promise<void>((resolve) => (beginNow = resolve))]);
    beginNow = undefined;
  }

  async function writeAll(): Promise<void> {
    let says: SaveState | undefined;
    // a failure stays on screen until a write has succeeded
    if (!hasFailed) onState({ state: "saving" });
    while (waiting !== undefined) {
      // oxlint-disable-next-line no-await-in-loop -- one write at a time is what a queue is for
      if (ready) await untilReady(ready());
      const { value } = waiting ?? {}; // it may have been stopped meanwhile
      if (value === undefined) break;
      waiting = undefined;
      // oxlint-disable-next-line no-await-in-loop -- one write at a time is what a queue is for
      const written = await write(value).catch((): Written => ({ kept: false, reason: "failed" }));
      hasFailed = !written.kept;
      if (written.kept) says = written.says;
      else {
        says = { state: "failed", reason: written.reason, copyId: null };
        if (!isStopped) waiting ??= { value };
        break;
      }
    }
    isWriting = false;
    if (waiting !== undefined) retry = setTimeout(start, retryAfter);
    if (says !== undefined) onState(says);
  }

  function settled(): Promise<void> {
    return isWriting ? writing.then(settled) : Promise.resolve();
  }

  return {
    save(value) {
      waiting = { value };
      start();
    },
    settled,
    hurry() {
      if (waiting !== undefined) start();
      if (beginNow) beginNow();
      else if (waiting !== undefined) ahead?.(waiting.value);
    },
    isWaiting: () => isWriting || waiting !== undefined,
    stop() {
      isStopped = true;
      waiting = undefined;
      clearTimeout(retry);
    },
  };
}
