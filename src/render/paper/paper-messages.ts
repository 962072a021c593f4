import type { Sheet } from "#layout/laid-out.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/**
 * What the page asks of the paper worker. A file is drawn from the layout the worker still holds under the number
 * `from`; where it holds another one by now, it lays out anew what is wanted.
 */
export type PaperRequest =
  | { ask: "lay-out"; id: number; wanted: WantedPaper }
  | { ask: "file"; id: number; wanted: WantedPaper; from: number | null };

/** What it answers: a layout as some sheets at a time, in order, and then the rest; a file; or what went wrong. */
export type PaperAnswer =
  | { is: "sheets"; id: number; sheets: Sheet[] }
  | { is: "laid-out"; id: number; rest: Omit<LaidOutPlan, "sheets"> }
  | { is: "file"; id: number; file: Uint8Array<ArrayBuffer> }
  | { is: "failed"; id: number; problem: string };
