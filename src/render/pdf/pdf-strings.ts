import type { jsPDF } from "jspdf";

/** A text as a PDF hexadecimal string: UTF-16 with its mark. `hexText("č")` is `<FEFF010D>`. */
export function hexText(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase(),
  );
  return `<FEFF${units.join("")}>`;
}

/** A number of an operator: a thousandth of a point is finer than any printer. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** "1.7" */
const versionDigits = [0x31, 0x2e, 0x37];

/**
 * The finished file, with the strings jsPDF cannot write right put in afterwards. It writes text as literal strings in
 * UTF-16, where a byte 13 is read back as 10, so that "č" comes out as "Ċ"; and it knows no dates after 2037. So it
 * gets stand-ins of the same length, and no offset in the file moves. Its jump to page one on opening goes too: a plan
 * has no actions, not even that one. And the file says the version its tags are of, 1.7.
 */
export function withExactStrings(
  pdf: jsPDF,
  { title, author, day }: { title: string; author: string; day: string },
): Uint8Array<ArrayBuffer> {
  const texts = [hexText(title), hexText(author)];
  const standIns = texts.map((hex, index) => "TA".charAt(index).repeat(hex.length - 2));
  pdf.setDocumentProperties({ title: standIns[0] ?? "", author: standIns[1] ?? "" });
  pdf.setCreationDate("D:20000101000000+00'00'");
  let file = pdf.output();
  const replace = (from: string, to: string): void => {
    const at = file.lastIndexOf(from);
    if (at >= 0) file = file.slice(0, at) + to.padEnd(from.length) + file.slice(at + from.length);
  };
  for (const [index, standIn] of standIns.entries()) replace(`(${standIn})`, texts[index] ?? "");
  replace("D:20000101000000", `D:${day.replaceAll("-", "")}000000`);
  replace("/OpenAction [3 0 R /FitH null]", "");
  const bytes = new Uint8Array(file.length);
  for (let index = 0; index < file.length; index += 1) bytes[index] = file.charCodeAt(index);
  bytes.set(versionDigits, "%PDF-".length);
  return bytes;
}
