/** What a key does on the stage. Design, § 7 *Workshop*. */
export type StageDeed =
  | "next"
  | "back"
  | "black"
  | "money"
  | "names"
  | "time"
  | "notes"
  | "fullScreen"
  | "more"
  | "leave";

/** Where the focus is: a field takes letters, a button Space and Enter. */
export type KeyPlace = "field" | "button" | "page";

interface Press {
  key: string;
  /** Ctrl, Alt or the like is down with it: that is the browser's */
  hasModifier: boolean;
  place: KeyPlace;
  /** whether single keys steer the workshop */
  areOn: boolean;
}

const deeds: ReadonlyMap<string, StageDeed> = new Map([
  ["ArrowRight", "next"],
  [" ", "next"],
  ["PageDown", "next"],
  ["ArrowLeft", "back"],
  ["PageUp", "back"],
  ["b", "black"],
  ["m", "money"],
  ["p", "names"],
  ["t", "time"],
  ["n", "notes"],
  ["f", "fullScreen"],
  ["?", "more"],
  ["Escape", "leave"],
]);

/** What a press of a key asks for; null for nothing of ours. Esc always leaves; in a field it leaves the field. */
export function stageDeed({ key, hasModifier, place, areOn }: Press): StageDeed | null {
  const deed = deeds.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
  if (deed === "leave") return deed;
  if (!areOn || hasModifier || place === "field" || (place === "button" && key === " ")) return null;
  return deed;
}
