/**
 * An id that is not taken yet: the wanted one, else with `-2`, `-3` … behind it. A name becomes small letters,
 * digits and dashes, "thing" where nothing is left of it.
 *
 *     freshId("Cold room alarm", new Set()) //=> "cold-room-alarm"
 *     freshId("internet", new Set(["internet"])) //=> "internet-2"
 */
export function freshId(wanted: string, taken: ReadonlySet<string>): string {
  const letters = wanted
    .normalize("NFKD")
    .replaceAll(/\p{Mark}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 48)
    .replaceAll(/^-+|-+$/g, "");
  const id = letters === "" ? "thing" : letters;
  let number = 1;
  while (taken.has(number === 1 ? id : `${id}-${number}`)) number += 1;
  return number === 1 ? id : `${id}-${number}`;
}
