import type { SheetId } from "#document/sheets.ts";
import { fileName } from "#plan-file/file-name.ts";

/**
 * The name of a plan's PDF file: `korst-kruim-plan.pdf`, or `korst-kruim-page-one.pdf` where that is all there is in
 * it. A business without a name has a `plan.pdf`.
 */
export function pdfFileName(businessName: string, sheets: readonly SheetId[]): string {
  return fileName(businessName, isPageOneAlone(sheets) ? "page-one" : "plan", "pdf");
}

function isPageOneAlone(sheets: readonly SheetId[]): boolean {
  return sheets.length === 1 && sheets[0] === "page-one";
}
