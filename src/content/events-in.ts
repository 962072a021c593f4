import type { Content } from "./content.ts";

/** The categories of what happens rather than stops, such as ransomware: one cannot be "without" them. */
export function eventsIn({ categories }: Pick<Content, "categories">): ReadonlySet<string> {
  return new Set(categories.filter(({ event }) => event).map(({ id }) => id));
}
