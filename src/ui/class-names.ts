/** One `class` of those that apply: `classNames(styles.tile, chosen && styles.chosen)`. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
