/** Whatever the database gave back as text for a file: a text as it is, anything else as near as it can be written. */
export function rawText(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value); // it goes round in a circle, or holds a number JSON has no word for
  }
}
