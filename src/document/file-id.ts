/**
 * 32 hexadecimal digits that stand for these texts: the same for the same, different for different ones. Tells one
 * print of a plan from another inside the PDF file; it keeps nothing secret.
 */
export function fileIdOf(texts: readonly string[]): string {
  const text = texts.join("\u0000");
  return [0, 1, 2, 3]
    .map((part) => hash(`${part}${text}`).toString(16).padStart(8, "0").toUpperCase())
    .join("");
}

/** FNV-1a over UTF-16 units, its bits mixed once more. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
