import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSaveQueue, type SaveState, type Written } from "./save-queue.ts";

/** A disk whose every write ends only when the test says how. */
function aSlowDisk(ready?: () => Promise<void>) {
  const begun: string[] = [];
  const ahead: string[] = [];
  const ends: ((written: Written) => void)[] = [];
  const states: SaveState[] = [];
  const queue = createSaveQueue<string>({
    write: (value) => {
      begun.push(value);
      return new Promise((resolve) => ends.push(resolve));
    },
    ahead: (value) => ahead.push(value),
    ...(ready && { ready }),
    onState: (state) => states.push(state),
    retryAfter: 1_000,
  });
  async function end(written: Written): Promise<void> {
    ends.shift()?.(written);
    await vi.advanceTimersByTimeAsync(0);
  }
  return { begun, ahead, states, queue, end };
}

const never = () => new Promise<void>(() => undefined);
const saved: Written = { kept: true, says: { state: "saved", at: "2026-11-21T09:00:00.000Z" } };
const full: Written = { kept: false, reason: "full" };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("one write in flight, newest waits", () => {
  test("the first change starts writing at once, before anything else runs", () => {
    const { begun, queue } = aSlowDisk();
    queue.save("a");
    expect(begun).toEqual(["a"]);
  });

  test("changes made during a write become one write of the newest", async () => {
    const { begun, queue, end } = aSlowDisk();
    for (const value of ["a", "b", "c", "d"]) queue.save(value);
    expect(begun).toEqual(["a"]);
    await end(saved);
    expect(begun).toEqual(["a", "d"]);
    await end(saved);
    expect(begun).toEqual(["a", "d"]);
    expect(queue.isWaiting()).toBe(false);
  });

  test("a change that comes just as the last write ends is written too", async () => {
    const { begun, queue, end } = aSlowDisk();
    queue.save("a");
    void queue.settled().then(() => queue.save("b"));
    await end(saved);
    expect(begun).toEqual(["a", "b"]);
  });

  test('it says "saved" only once the newest is written', async () => {
    const { states, queue, end } = aSlowDisk();
    queue.save("a");
    queue.save("b");
    await end(saved);
    expect(states).toEqual([{ state: "saving" }]);
    await end(saved);
    expect(states.at(-1)).toEqual({ state: "saved", at: "2026-11-21T09:00:00.000Z" });
  });

  test("settling waits for what came in meanwhile", async () => {
    const { queue, end } = aSlowDisk();
    let isSettled = false;
    queue.save("a");
    void queue.settled().then(() => {
      isSettled = true;
    });
    queue.save("b");
    await end(saved);
    expect(isSettled).toBe(false);
    await end(saved);
    expect(isSettled).toBe(true);
  });
});

describe("when the page may end", () => {
  test("a write that waits for the letter to be drawn begins at once, with the newest", async () => {
    const { begun, ahead, queue } = aSlowDisk(never);
    for (const value of ["a", "b"]) queue.save(value);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toEqual([]);
    queue.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(begun).toEqual(["b"]);
    expect(ahead).toEqual([]);
  });

  test("what waits behind a write is sent without waiting for its end, and written again if the page goes on", async () => {
    const { begun, ahead, queue, end } = aSlowDisk();
    for (const value of ["a", "b"]) queue.save(value);
    queue.hurry();
    expect(ahead).toEqual(["b"]);
    await end(saved);
    expect(begun).toEqual(["a", "b"]);
  });

  test("what could not be written is tried once more, at once", async () => {
    const { begun, queue, end } = aSlowDisk();
    queue.save("a");
    await end(full);
    queue.hurry();
    expect(begun).toEqual(["a", "a"]);
  });

  test("nothing happens where nothing waits, or where it was stopped", async () => {
    const { begun, ahead, queue, end } = aSlowDisk(() => Promise.resolve());
    queue.hurry();
    queue.save("a");
    queue.stop();
    queue.hurry();
    await vi.advanceTimersByTimeAsync(0);
    await end(saved);
    expect([begun, ahead]).toEqual([[], []]);
    expect(queue.isWaiting()).toBe(false);
  });
});

describe("when a write fails", () => {
  test("it says so, keeps what was not written and tries again by itself", async () => {
    const { begun, states, queue, end } = aSlowDisk();
    queue.save("a");
    await end(full);
    expect(states.at(-1)).toEqual({ state: "failed", reason: "full", copyId: null });
    expect(queue.isWaiting()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toEqual(["a", "a"]);
    await end(saved);
    expect(states.at(-1)?.state).toBe("saved");
    expect(queue.isWaiting()).toBe(false);
  });

  test("the failure stays on screen while it is tried again", async () => {
    const { states, queue, end } = aSlowDisk();
    queue.save("a");
    await end(full);
    await vi.advanceTimersByTimeAsync(1_000);
    await end(full);
    expect(states.map(({ state }) => state)).toEqual(["saving", "failed", "failed"]);
  });

  test("the next change goes in its place, at once", async () => {
    const { begun, queue, end } = aSlowDisk();
    queue.save("a");
    await end(full);
    queue.save("b");
    expect(begun).toEqual(["a", "b"]);
    await end(saved);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toEqual(["a", "b"]);
  });

  test("a change that came during the failed write is the one that is tried again", async () => {
    const { begun, queue, end } = aSlowDisk();
    queue.save("a");
    queue.save("b");
    await end(full);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toEqual(["a", "b"]);
  });

  test("a queue that was stopped tries no more", async () => {
    const { begun, queue, end } = aSlowDisk();
    queue.save("a");
    queue.stop();
    await end(full);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(begun).toEqual(["a"]);
    expect(queue.isWaiting()).toBe(false);
  });

  test("a fault of the writer itself is told, and nothing is lost by it", async () => {
    const states: SaveState[] = [];
    const queue = createSaveQueue<string>({
      write: () => Promise.reject(new Error("a bug")),
      onState: (state) => states.push(state),
    });
    queue.save("a");
    await queue.settled();
    expect(states.at(-1)).toEqual({ state: "failed", reason: "failed", copyId: null });
    expect(queue.isWaiting()).toBe(true);
    queue.stop();
  });
});
