import { offerFile } from "./offer-file.ts";

/** A file that is made and goes out: to the downloads, or through the system's share sheet. */
export interface MadeFile {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
  /** its media type, without parameters: "text/vcard" */
  type: string;
}

/** Whether this system has a share sheet that takes a file of this type. */
export function canShare(type: string, ending: string): boolean {
  try {
    return navigator.canShare({ files: [new File(["-"], `file.${ending}`, { type })] });
  } catch {
    return false; // there is none
  }
}

/** How sharing ended; "offered": the system did not take the file, and it went to the downloads instead. */
export type Shared = "shared" | "offered" | "closed";

/** Hands a file to the system's share sheet; where that refuses, to the browser's downloads. */
export async function shareFile({ name, content, type }: MadeFile): Promise<Shared> {
  try {
    await navigator.share({ files: [new File([content], name, { type })] });
    return "shared";
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return "closed";
    offerFile(name, content, type);
    return "offered";
  }
}

/** Hands a file to the browser's downloads; text as UTF-8. */
export function saveFile({ name, content, type }: MadeFile): void {
  offerFile(name, content, typeof content === "string" ? `${type};charset=utf-8` : type);
}
