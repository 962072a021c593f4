import type { FilePart } from "#plan-file/file-name.ts";

interface FileKind {
  /** of its button: contract, § Handles */
  handle: string;
  type: string;
  ending: string;
  /** what of the plan its name says it holds */
  part: FilePart;
}

/** The files plans can be taken along as, beside paper and the plan file. */
export const kindsOfFile = {
  page: { handle: "export-html", type: "text/html", ending: "html", part: "plan" },
  contacts: { handle: "export-contacts-vcf", type: "text/vcard", ending: "vcf", part: "contacts" },
  contactsTable: { handle: "export-contacts-csv", type: "text/csv", ending: "csv", part: "contacts" },
  dates: { handle: "export-calendar", type: "text/calendar", ending: "ics", part: "dates" },
  messages: { handle: "export-messages", type: "text/plain", ending: "txt", part: "messages" },
  // of many plans: whom a cause stops, under the name of the cause
  calls: { handle: "export-calls", type: "text/csv", ending: "csv", part: "calls" },
  outageReport: { handle: "export-outage-report", type: "text/plain", ending: "txt", part: "outage-report" },
  figures: { handle: "export-figures", type: "text/csv", ending: "csv", part: "figures" },
} as const satisfies Record<string, FileKind>;

export type KindOfFile = keyof typeof kindsOfFile;
