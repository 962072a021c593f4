/** What stands in the objects of a PDF file: the names in them, outside of all texts and streams, and the addresses it opens. */
export interface PdfObjects {
  names: Set<string>;
  addresses: string[];
}

/**
 * Reads a file object by object, as a reader program does, so that what a plan's text says is never taken for part of
 * the file. Our files hide no objects in streams; one that does is refused.
 */
export function pdfObjects(file: Uint8Array): PdfObjects {
  const text = Buffer.from(file).toString("latin1");
  const names = new Set<string>();
  const addresses: string[] = [];
  let lastName = "";
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) break;
    at = token.lastIndex;
    const [whole] = found;
    if (whole === "(") {
      const end = endOfString(text, at);
      if (lastName === "/URI") addresses.push(text.slice(at, end));
      at = end + 1;
    } else if (whole.startsWith("<") && whole !== "<<") {
      if (lastName === "/URI") addresses.push(Buffer.from(whole.slice(1, -1), "hex").toString("latin1"));
    } else if (whole.startsWith("/")) {
      lastName = whole.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      );
      names.add(lastName);
    } else if (whole.startsWith("stream")) {
      at = text.indexOf("\nendstream", at) + "\nendstream".length;
    } else if (whole.startsWith("%")) {
      at = Math.max(at, text.indexOf("\n", at));
    }
  }
  if (names.has("/ObjStm")) throw new Error("This file has objects in streams.");
  return { names, addresses };
}

const token = /%|\(|<<|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|\bstream\r?\n/g;

/** Where a literal string ends: at the bracket that closes it. */
function endOfString(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "\\") at += 1;
    else if (letter === "(") depth += 1;
    else if (letter === ")") depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error("A string does not end.");
}
