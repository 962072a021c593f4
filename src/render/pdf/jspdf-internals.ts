import type { jsPDF } from "jspdf";

/**
 * What of jsPDF's inside the tagged file is written with: no public function of it writes structure. Its version is
 * pinned, and every file is read back in tests; a version without these parts stops here, before a file is made.
 */
export interface Internals {
  /** writes a line: to the page in hand, or to the file once it is being put together */
  write: (line: string) => unknown;
  /** an object that is written after the pages; its content may be given until then */
  newAdditionalObject: () => { objId: number; content: string };
  /** a page, counted from 1; it has a number as an object once the file is being put together */
  getPageInfo: (page: number) => { objId: number };
  events: { subscribe: (event: string, listener: (about: { pageNumber: number }) => void) => unknown };
}

/** The inside of jsPDF, looked at before it is trusted. */
export function internalsOf(pdf: jsPDF): Internals {
  const inside: unknown = pdf.internal;
  if (!isInternals(inside)) throw new Error("This version of jsPDF cannot write tagged files.");
  return inside;
}

const parts = ["write", "newAdditionalObject", "getPageInfo"] as const;

function isInternals(inside: unknown): inside is Internals {
  if (typeof inside !== "object" || inside === null || !("events" in inside)) return false;
  const found = new Map<string, unknown>(Object.entries(inside));
  return parts.every((part) => typeof found.get(part) === "function");
}
