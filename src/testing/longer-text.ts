/**
 * Text about 40 % longer than it is: every third and fifth word of five stands twice. So words stay as long as words
 * are, as in a language that says the same in more of them.
 */
export function longerText(text: string): string {
  const words = text.split(" ");
  return words
    .flatMap((word, index) => (index % 5 === 1 || index % 5 === 3 ? [word, word] : [word]))
    .join(" ");
}

/** The same value with every text in it longer, but for ids and what else is read by programs. */
export function withLongerTexts<Value>(value: Value): Value;
export function withLongerTexts(value: unknown): unknown {
  if (typeof value === "string") return value.includes(" ") ? longerText(value) : value;
  if (Array.isArray(value)) return value.map((entry: unknown) => withLongerTexts(entry));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withLongerTexts(entry)]));
}
