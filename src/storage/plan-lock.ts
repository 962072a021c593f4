import { onOtherTabs, tellOtherTabs } from "./other-tabs.ts";

/** Who may change a plan: this tab; another one, since before this one opened it, or since it took it over. */
export type Turn = "ours" | "elsewhere" | "taken";

/** A plan that is open in this tab, among other tabs that may have it open too. */
export interface PlanLock {
  turn: () => Turn;
  /** takes the plan from the tab that has it, once that one has written what it holds; it is waited for a moment only */
  takeOver: () => Promise<void>;
  /** lets go of the plan, or waits for it no more; resolves once another may have it */
  release: () => Promise<void>;
}

interface PlanLockOptions {
  id: string;
  /** told of every change of `turn`, but the first answer */
  onTurn: (turn: Turn) => void;
  /** resolves once what was typed here is written, or cannot be */
  settled: () => Promise<void>;
  /** how long is waited for the first answer, and for the tab that is asked to give the plan (ms) */
  waits?: { first: number; given: number };
}

/**
 * One tab at a time may change a plan: the one that holds the browser's lock on it. The others look, and stand in line:
 * when the holder closes or crashes, the browser gives the plan to the next. Where the browser has no locks every tab
 * may change it; then, and when a frozen tab comes back late, the revision in `write-plan.ts` still keeps one tab from
 * overwriting another. Reliability, § 2.1, F06, F08.
 */
export async function lockPlan(options: PlanLockOptions): Promise<PlanLock> {
  const { id, onTurn, settled, waits = { first: 250, given: 1_000 } } = options;
  const name = `plan:${id}`;
  let turn: Turn = "elsewhere";
  let isAnswered = false;
  let isOver = false;
  let isHeld = false;
  let letGo: (() => void) | undefined;
  let inLine = new AbortController();
  let ended = Promise.resolve();

  function become(next: Turn): void {
    if (isOver || next === turn) return;
    turn = next;
    if (isAnswered) onTurn(next);
  }

  async function hold(): Promise<void> {
    if (isOver) return undefined;
    isHeld = true;
    become("ours");
    return new Promise((resolve) => {
      letGo = resolve;
    });
  }

  async function request(how: LockOptions, granted: () => void): Promise<void> {
    try {
      await navigator.locks.request(name, how, () => {
        granted();
        return hold();
      });
    } catch (error) {
      if (!isHeld && how.signal?.aborted === true) return; // no longer waited for
      const isStolen = error instanceof DOMException && error.name === "AbortError";
      isHeld = false;
      if (!isStolen) return become("ours"); // no locks in this browser, or refused to this page
      become("taken");
      if (!isOver) void standInLine();
    } finally {
      granted();
    }
  }

  /** Resolves once it is this tab's turn, or there are no turns here. */
  function standInLine(): Promise<void> {
    inLine = new AbortController();
    return new Promise((granted) => {
      ended = request({ signal: inLine.signal }, granted);
    });
  }

  /** Another tab wants the plan: from here on nothing is typed into it in this one. */
  async function give(): Promise<void> {
    become("taken");
    await settled();
    tellOtherTabs({ says: "gives", plan: id });
    await pause(2 * waits.given);
    if (isHeld) become("ours"); // it was closed before it took it
  }

  const stopListening = onOtherTabs((said) => {
    if (said.says === "wants" && said.plan === id && isHeld && turn === "ours") void give();
  });

  async function takeOver(): Promise<void> {
    if (turn === "ours" || isOver) return;
    await given(id, waits.given);
    if (isOver || isHeld) return;
    inLine.abort();
    await new Promise<void>((granted) => {
      ended = request({ steal: true }, granted);
    });
  }

  async function release(): Promise<void> {
    isOver = true;
    stopListening();
    inLine.abort();
    letGo?.();
    await ended;
  }

  // a page that is loaded anew is in line behind itself for a moment
  await Promise.race([standInLine(), pause(waits.first)]);
  isAnswered = true;
  return { turn: () => turn, takeOver, release };
}

/** Asks for a plan; resolves once it is given, or no tab has answered in time. */
function given(id: string, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = onOtherTabs((said) => {
      if (said.says === "gives" && said.plan === id) end();
    });
    const timer = setTimeout(end, limit);
    function end(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
    tellOtherTabs({ says: "wants", plan: id });
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
