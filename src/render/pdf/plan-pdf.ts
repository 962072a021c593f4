import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { loadPdfFonts } from "./load-pdf-fonts.ts";
import { pdfOf } from "./pdf-of.ts";
import type { DrawRun } from "./run-picture.ts";

/** The PDF file of a laid-out plan. Loads the fonts it needs; import this module itself only when a file is wanted. */
export async function planPdf(
  plan: LaidOutPlan,
  drawRun: DrawRun | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const second = plan.sheets.some((sheet) =>
    sheet.marks.some((mark) => mark.kind === "text" && mark.font === "second"),
  );
  return pdfOf(plan, await loadPdfFonts({ second }), plan, drawRun);
}
