import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/**
 * A workshop that goes on in this tab. What the room may see is hidden when it begins, and so after the page is loaded
 * anew; what was called out and agreed is in the plan, and here only to show what is new.
 */
export interface WorkshopRun {
  /** milliseconds since 1970; null while none goes on */
  startedAt: number | null;
  showsMoney: boolean;
  showsNames: boolean;
  isBlack: boolean;
  showsTime: boolean;
  /** id of the scene the guide chose; null leaves it to us */
  scene: string | null;
  /** ids of the things that were called out */
  calledOut: readonly string[];
  /** ids of the to-dos that were agreed */
  fixes: readonly string[];
}

const atStart: WorkshopRun = {
  startedAt: null,
  showsMoney: false,
  showsNames: false,
  isBlack: false,
  showsTime: true,
  scene: null,
  calledOut: [],
  fixes: [],
};

const store = createStore<WorkshopRun>(() => atStart);

/** A workshop begins: nothing is shown that has to be asked for. */
export function beginWorkshop(): void {
  store.setState({ ...atStart, startedAt: Date.now() });
}

/** The guide leaves the stage. */
export function endWorkshop(): void {
  store.setState(atStart);
}

export function changeWorkshop(change: (run: WorkshopRun) => Partial<WorkshopRun>): void {
  store.setState(change);
}

export function useWorkshop<Part>(part: (run: WorkshopRun) => Part): Part {
  return useStore(store, part);
}
