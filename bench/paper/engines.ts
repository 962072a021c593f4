import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { WantedPaper } from "#render/paper/wanted-paper.ts";

/** What an engine gets: the wish, and what came of it for those that do not lay out as we do. */
export interface Job {
  wanted: WantedPaper;
  laidOut: LaidOutPlan;
}

/** Draws one file. Everything it needs is loaded before. */
export type Engine = (job: Job) => Promise<Uint8Array | ArrayBuffer>;

/** Each comes by itself, as it would in an app. */
export const engines: Record<string, () => Promise<Engine>> = {
  ours: async () => (await import("./draw-ours.ts")).drawOurs,
  "ours, layout only": async () => (await import("./draw-ours.ts")).layOutOurs,
  "ours, file only": async () => (await import("./draw-ours.ts")).fileOfOurs,
  "bare jsPDF, our marks": async () => (await import("./draw-bare.ts")).drawerBare(),
  pdfmake: async () => (await import("./draw-pdfmake.ts")).drawerPdfmake(),
  "@react-pdf/renderer": async () => (await import("./draw-react-pdf.ts")).drawerReactPdf(),
};
