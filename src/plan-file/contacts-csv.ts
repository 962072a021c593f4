/** A mark at the start by which spreadsheets know that the letters are UTF-8. */
const byteOrderMark = "\uFEFF";

/** A cell that a spreadsheet would take for a formula: = + - @ first, in any width, or a tab or line end. */
const looksLikeAFormula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A phone number or a plain amount: signs and digits, which work out nothing and call nobody. */
const isHarmless = /^[+-]?[\d\s()./-]+$/u;

/**
 * Rows as CSV for a spreadsheet: RFC 4180, CRLF, UTF-8 with its mark. A cell that begins like a formula gets an
 * apostrophe before it; one made of digits and their signs alone stays as typed, so that "+31 20 555 0101" is still a
 * phone number. Decision 013.
 */
export function contactsCsv(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return byteOrderMark + [heads, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = looksLikeAFormula.test(text) && !isHarmless.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
