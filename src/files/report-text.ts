import { lineText } from "./line-text.ts";

/** The report of an outage in words: what a person reads of it, in the order they read it. */
export interface ReportWords {
  title: string;
  what: string;
  cost: string[];
  facts: { label: string; says: string }[];
  review: { heading: string; lines: string[] }[];
  log: { heading: string; lines: { at: string; says: string }[] };
}

/** The report as plain text; parts nobody wrote anything in are left out. Lines end with CRLF. Design, § 7 *Live* 6. */
export function reportText({ title, what, cost, facts, review, log }: ReportWords): string {
  const parts = review
    .map(({ heading, lines }) => ({ heading, lines: lines.filter((line) => line.trim() !== "") }))
    .filter(({ lines }) => lines.length > 0);
  const lines = [
    title,
    what,
    "",
    ...cost,
    "",
    ...facts.map(({ label, says }) => `${label}: ${says}`),
    ...parts.flatMap((part) => ["", part.heading, ...part.lines]),
    "",
    log.heading,
    ...log.lines.map(({ at, says }) => `${at}  ${says}`),
  ];
  return lines.map((line) => `${lineText(line).replaceAll("\n", "\r\n")}\r\n`).join("");
}
