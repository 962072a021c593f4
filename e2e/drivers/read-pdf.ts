import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF file as a reader program sees it. */
export interface ReadPdf {
  title: string;
  pages: ReadPage[];
  /** what stands beside the pages: a line for each chapter */
  outline: string[];
}

export interface ReadPage {
  /** its text in the order it is read, one space between words */
  text: string;
  /** as wide and as high as this, in millimetres */
  width: number;
  height: number;
  /** how many links it has */
  links: number;
}

export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(file), useSystemFonts: false, verbosity: 0 }).promise;
  const [{ info }, outline, pages] = await Promise.all([
    pdf.getMetadata(),
    pdf.getOutline(),
    Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1))),
  ]);
  const title = "Title" in info ? String(info.Title) : "";
  return { title, pages, outline: (outline ?? []).map((entry) => entry.title) };
}

type Pdf = Awaited<ReturnType<typeof getDocument>["promise"]>;

async function readPage(pdf: Pdf, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number);
  const [{ items }, links] = await Promise.all([page.getTextContent(), page.getAnnotations()]);
  const texts = items.flatMap((item) => ("str" in item ? [item.str, item.hasEOL ? " " : ""] : []));
  const [, , width = 0, height = 0] = page.view;
  return {
    text: texts.join(" ").replaceAll(/\s+/g, " ").trim(),
    width: Math.round((width * 25.4) / 72),
    height: Math.round((height * 25.4) / 72),
    links: links.length,
  };
}

/** Letters, digits and signs without the room between them, which reader programs guess each in their own way. */
export function lettersOf(text: string): string {
  return text.replaceAll(/\s+/g, "");
}
