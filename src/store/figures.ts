import { useStore } from "zustand";
import { makeFigures, type FiguresState } from "./make-figures.ts";
import { openPlanStore } from "./open-plan.ts";
import { runFiguresHere, runFiguresIn, type FiguresWorker } from "./run-figures.ts";

let run = runFiguresHere;
const figures = makeFigures((plan) => run(plan));

openPlanStore.subscribe((state, before) => {
  if (state.plan !== before.plan) figures.request(state.plan);
});

/** Says how the figures worker is made: the policy for that belongs to the app. Before the first plan is opened. */
export function startFigures(createWorker: () => FiguresWorker): void {
  run = runFiguresIn(createWorker);
}

export function useFigures<Part>(part: (figures: FiguresState) => Part): Part {
  return useStore(figures.store, part);
}
