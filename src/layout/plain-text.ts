/**
 * Text as it can be set on paper: composed (NFC), without control characters and without the invisible marks that
 * turn the reading direction; a tab is a space. Line ends stay. Reliability, appendix A.
 */
export function plainText(text: string): string {
  if (!isUnusual.test(text)) return text;
  return text
    .normalize("NFC")
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(neverSeen, "");
}

const isUnusual = /[^\n -~]/;
const neverSeen =
  // oxlint-disable-next-line no-control-regex -- control characters are what this takes out
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * The letters that stand on paper for some that only differ in how a line may break: by now the lines are broken.
 * A no-break space is drawn as a space, so that the text found in the file can be searched.
 */
export function drawnAs(text: string): string {
  if (!hasStandIn.test(text)) return text;
  return text.replaceAll(
    /[\u00a0\u2000-\u200a\u2010-\u2012\u2015\u202f\u205f\u02bc]/g,
    (letter) => standIns[letter] ?? " ",
  );
}

const hasStandIn = /[\u00a0\u2000-\u200a\u2010-\u2012\u2015\u202f\u205f\u02bc]/;
const standIns: Record<string, string> = {
  "\u202f": "\u2009",
  "\u2009": "\u2009",
  "\u200a": "\u2009",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "–",
  "\u2015": "—",
  "\u02bc": "’",
};
