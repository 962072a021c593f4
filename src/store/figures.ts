import { useStore } from "zustand";
import { makeFigures, type FiguresState } from "./make-figures.ts";
import { onPlanShown } from "./open-plan.ts";
import { runFiguresHere, runFiguresIn, type FiguresWorker } from "./run-figures.ts";

let run = runFiguresHere;
/** shorter than anybody notices, longer than a slow phone takes to draw a letter */
const restsForMs = 60;
const figures = makeFigures(
  (plan) => run(plan),
  () => new Promise((resolve) => setTimeout(resolve, restsForMs)),
);

onPlanShown(figures.request);

/** Says how the figures worker is made: the policy for that belongs to the app. Before the first plan is opened. */
export function startFigures(createWorker: () => FiguresWorker): void {
  run = runFiguresIn(createWorker);
}

export function useFigures<Part>(part: (figures: FiguresState) => Part): Part {
  return useStore(figures.store, part);
}
