import Papa from "papaparse";

/** A mark at the start by which spreadsheets know that the letters are UTF-8. */
export const byteOrderMark = "\uFEFF";

/**
 * Rows as a table for a spreadsheet (RFC 4180, CRLF). Numbers are written as they are. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it; one made of digits and their signs alone stays as typed, so that
 * "+31 20 555 0101" is still a phone number. Decision 017.
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { newline: lineEnd, escapeFormulae: looksLikeAFormula })}${lineEnd}`;
}

const lineEnd = "\r\n";

/** = + - @ first, in any width, or a tab or line end; but for signs and digits, which work out nothing and call nobody. */
const looksLikeAFormula = /^(?![+-]?[\d\s()./-]+$)(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;
