import { paperMaker } from "#render/paper/paper-maker.ts";
import type { WantedPaper } from "#render/paper/wanted-paper.ts";
import { offerFile } from "#storage/offer-file.ts";
import { pdfFileName } from "./pdf-file-name.ts";

/** Hands the pages to the browser's downloads as a PDF file; gives its name. jsPDF comes when it is first wanted. */
export async function savePdf(wanted: WantedPaper): Promise<string> {
  await screenIsDrawn();
  const file = await paperMaker().file(wanted);
  const { plan, sheets, options, swap } = wanted;
  const name = pdfFileName(plan.business.name, sheets, options, swap !== undefined);
  offerFile(name, file, "application/pdf");
  return name;
}

/** Where no worker starts, drawing the file keeps the page busy: what is said about it has to be on the screen before. A hidden tab draws none. */
function screenIsDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
