import type { SheetId } from "#document/sheets.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { offerFile } from "#storage/offer-file.ts";
import { pdfFileName } from "./pdf-file-name.ts";

/** Hands the pages to the browser's downloads as a PDF file; gives its name. jsPDF comes when it is first wanted. */
export async function savePdf(
  laidOut: LaidOutPlan,
  businessName: string,
  sheets: readonly SheetId[],
): Promise<string> {
  const [{ planPdf }] = await Promise.all([import("#render/pdf/plan-pdf.ts"), screenIsDrawn()]);
  const file = await planPdf(laidOut);
  const name = pdfFileName(businessName, sheets);
  offerFile(name, file, "application/pdf");
  return name;
}

/** Drawing the file keeps the page busy: what is said about it has to be on the screen before. A hidden tab draws none. */
function screenIsDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
