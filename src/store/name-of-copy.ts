/**
 * What a second plan made from one is called: the first number that no plan here has yet.
 *
 *     nameOfCopy("Korst & Kruim", ["Korst & Kruim"]) //=> "Korst & Kruim (2)"
 */
export function nameOfCopy(name: string, taken: readonly string[]): string {
  const [, first = name] = /^(.*) \(\d+\)$/.exec(name) ?? [];
  let number = 2;
  while (taken.includes(`${first} (${number})`)) number += 1;
  return `${first} (${number})`;
}
