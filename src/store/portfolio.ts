import { useStore } from "zustand";
import { ground } from "./ground.ts";
import { library } from "./library.ts";
import { makePortfolio, type PortfolioState } from "./make-portfolio.ts";
import { runShortsIn, type ShortsWorker } from "./run-shorts.ts";

let worked = { by: "", runs: runShortsIn(null) };
const portfolio = makePortfolio(ground, () => worked);

/** Says how the worker is made that works plans out in short, and by what name of it what it did is known again. */
export function startPortfolio(createWorker: () => ShortsWorker, by: string): void {
  worked = { by, runs: runShortsIn(createWorker) };
}

/** Works the clients' plans out whenever the library has been listed; returns what ends that. */
export function workOutWithLibrary(today: string): () => void {
  return library.store.subscribe(({ state, plans }, before) => {
    if (state === "ready" && plans !== before.plans) void portfolio.loadPortfolio(today);
  });
}

export function usePortfolio<Part>(part: (portfolio: PortfolioState) => Part): Part {
  return useStore(portfolio.store, part);
}
