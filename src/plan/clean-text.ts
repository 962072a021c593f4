/**
 * Text as a plan keeps it: composed (NFC), well-formed, lines ending in "\n", without control characters but
 * newline and tab, and without the marks that turn the reading direction around. Plan file, § Limits.
 */
export function cleanText(text: string): string {
  if (isPlain.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(controlsAndDirectionMarks, "")
    .replaceAll(/\p{Surrogate}/gu, "\u{FFFD}")
    .normalize("NFC");
}

/** Nothing in it to clean: most text, and all names of fields. */
const isPlain = /^[\n\t -~]*$/;

// oxlint-disable-next-line no-control-regex -- control characters are what this takes out
const controlsAndDirectionMarks = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
