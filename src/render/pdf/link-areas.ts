import { openableAddress } from "#document/openable-address.ts";
import type { LaidOut } from "#layout/laid-out.ts";
import type { LinkMark } from "#layout/mark.ts";
import { point, type PaperSize } from "#layout/paper-size.ts";
import { hexText } from "./pdf-strings.ts";
import type { StructurePart } from "./structure-tree.ts";

/** The area of a link on a page, as it will be written. */
export interface LinkArea {
  /** its number as an object of the file */
  objId: number;
  /** the part of the text it belongs to, and the key it finds it under */
  part: StructurePart;
  key: number;
}

/** Where a link leads: to a sheet of this document, counted from 0, or to an address anyone may open. */
export type LinkTarget = { sheet: number } | { address: string };

/** Where a link leads, or null where it must not: nothing else is written, whatever was typed. */
export function targetOf({ to }: LinkMark, { firstSheetOf }: LaidOut): LinkTarget | null {
  if ("address" in to) {
    const address = openableAddress(to.address);
    return address === null ? null : { address };
  }
  const sheet = firstSheetOf.get(to.leaf);
  return sheet === undefined ? null : { sheet };
}

interface LinkObject {
  area: LinkMark;
  paper: PaperSize;
  target: LinkTarget;
  /** the key of its part in the structure */
  key: number;
  pageObject: (page: number) => number;
  /** the sheet it stands on, counted from 0 */
  page: number;
  /** what is said of it where its words do not stand beside it */
  says: string;
}

/** A link as an object of the file. Its address is written in hexadecimal digits: no letter of it means anything there. */
export function linkObject({ area, paper, target, key, pageObject, page, says }: LinkObject): string {
  const { x, y, width, height } = area;
  const corners = [x, paper.height - y - height, x + width, paper.height - y].map((at) =>
    (at / point).toFixed(2),
  );
  const leads =
    "sheet" in target
      ? `/Dest [${pageObject(target.sheet)} 0 R /Fit]`
      : `/A <</S /URI /URI <${hexOfAscii(target.address)}>>>`;
  return (
    `<</Type /Annot /Subtype /Link /Rect [${corners.join(" ")}] /Border [0 0 0] /F 4 ` +
    `/P ${pageObject(page)} 0 R /StructParent ${key} /Contents ${hexText(says)} ${leads}>>`
  );
}

function hexOfAscii(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
