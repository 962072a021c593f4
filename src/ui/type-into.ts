/** Puts a text into a field as if it had been typed, so that its form hears of it. */
export function typeInto(input: HTMLInputElement, text: string): void {
  // React keeps its own watch on `value`: only a value set past it makes the next event count as a change
  Reflect.set(HTMLInputElement.prototype, "value", text, input);
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A number written so that it reads back as itself in every language: `1200`, `1.2`, `1.2340`. */
export function plainNumber(value: number): string {
  const text = String(value);
  // exactly three decimals could be thousands
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
