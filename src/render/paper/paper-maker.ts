import { makePaperHere, type PaperMaker } from "./make-paper.ts";
import { makePaperIn, type PaperWorker } from "./make-paper-in.ts";

let maker: PaperMaker = makePaperHere();

/** Says how the paper worker is made: the policy for that belongs to the app. Before the first plan is opened. */
export function startPaper(createWorker: () => PaperWorker): void {
  maker = makePaperIn(createWorker);
}

/** The one maker of paper of the app. */
export function paperMaker(): PaperMaker {
  return maker;
}
