/**
 * Text for a file of lines (calendar, address book): every kind of line end is "\n", other control characters and half
 * letters are gone. Reliability, App. C.
 */
export function lineText(text: string): string {
  return text
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029\v\f]/gu, "\n")
    .replaceAll(/(?!\n)\p{Cc}/gu, " ")
    .replaceAll(/\p{Surrogate}/gu, "\u{FFFD}");
}
