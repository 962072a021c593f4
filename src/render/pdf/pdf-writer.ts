import type { jsPDF } from "jspdf";

/** What jsPDF writes a file with, beneath its drawing. Not in its own types: the version is pinned, and tests hold it. */
export interface PdfWriter {
  /** writes a line: into the page, or into the object that was begun */
  write: (...words: string[]) => unknown;
  /** begins an object, gives its number; "endobj" ends it */
  newObject: () => number;
  /** writes a stream, packed as the whole file is, into the object that was begun */
  putStream: (stream: { data: string; additionalKeyValues: { key: string; value: string }[] }) => void;
  events: { subscribe: (moment: "putResources" | "putXobjectDict", act: () => void) => unknown };
}

/** The writer of a file. */
export function writerOf(pdf: jsPDF): PdfWriter {
  const internal: unknown = pdf.internal;
  if (!isWriter(internal)) throw new Error("This version of jsPDF writes in another way.");
  return internal;
}

function isWriter(internal: unknown): internal is PdfWriter {
  if (typeof internal !== "object" || internal === null) return false;
  const parts = new Map<string, unknown>(Object.entries(internal));
  return (
    ["write", "newObject", "putStream"].every((part) => typeof parts.get(part) === "function") &&
    typeof parts.get("events") === "object"
  );
}
