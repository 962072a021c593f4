import { usualOptions, type PaperOptions } from "#document/paper-options.ts";
import type { SheetId } from "#document/sheets.ts";
import { fileName } from "#plan-file/file-name.ts";

/**
 * The name of a plan's PDF file: `korst-kruim-plan.pdf`, or `korst-kruim-page-one.pdf` where that is all there is in
 * it, or `korst-kruim-swap-pages.pdf` where only what changed is; with `-wall` and `-large` for a copy of that kind. A business without a name has a `plan.pdf`.
 */
export function pdfFileName(
  businessName: string,
  sheets: readonly SheetId[],
  { copy, type }: Pick<PaperOptions, "copy" | "type"> = usualOptions,
  isSwap = false,
): string {
  const part = isSwap ? "swap-pages" : isPageOneAlone(sheets) ? "page-one" : "plan";
  const forWall = copy === "wall" ? "-wall" : "";
  const inLarge = type === "large" ? "-large" : "";
  return fileName(businessName, `${part}${forWall}${inLarge}`, "pdf");
}

function isPageOneAlone(sheets: readonly SheetId[]): boolean {
  return sheets.length === 1 && sheets[0] === "page-one";
}
