import type { SheetId } from "#document/sheets.ts";
import { slugOf } from "#plan-file/write-plan-file.ts";

/**
 * The name of a plan's PDF file: `korst-kruim-plan.pdf`, or `korst-kruim-page-one.pdf` where that is all there is in
 * it. A business without a name has a `plan.pdf`.
 */
export function pdfFileName(businessName: string, sheets: readonly SheetId[]): string {
  const part = isPageOneAlone(sheets) ? "page-one" : "plan";
  const slug = slugOf(businessName);
  return slug === "plan" ? `${part}.pdf` : `${slug}-${part}.pdf`;
}

function isPageOneAlone(sheets: readonly SheetId[]): boolean {
  return sheets.length === 1 && sheets[0] === "page-one";
}
