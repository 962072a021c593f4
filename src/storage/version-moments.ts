import type { KeptVersion, PlanBody, VersionReason } from "./database.ts";

/** A plan as it was written: its text, when (ISO), and the version of its paper. */
export interface WrittenState extends Omit<PlanBody, "id"> {
  at: string;
  printedVersion: number;
}

/** Minutes without a change after which the next one begins something new. */
const restMinutes = 10;

/**
 * The states that are worth keeping when one follows another: what stood for ten minutes or overnight, before it is
 * changed, and what is printed. Typing on keeps nothing.
 */
export function versionsBetween(
  plan: string,
  before: WrittenState | null,
  after: WrittenState,
): KeptVersion[] {
  if (before === null) return [];
  const versions: KeptVersion[] = [];
  if (hasRested(before.at, after.at) && before.text !== after.text)
    versions.push(versionOf(plan, before, "rested"));
  if (before.printedVersion !== after.printedVersion) versions.push(versionOf(plan, after, "printed"));
  return versions;
}

/** A state as it is kept. */
export function versionOf(
  plan: string,
  { at, formatVersion, text }: Pick<WrittenState, "at" | "formatVersion" | "text">,
  why: VersionReason,
): KeptVersion {
  return { plan, at, why, size: text.length, formatVersion, text };
}

/** A clock that was set back counts as a rest: one version too many loses nothing. */
function hasRested(before: string, after: string): boolean {
  const [from, to] = [new Date(before), new Date(after)];
  const minutes = Math.abs(to.getTime() - from.getTime()) / 60_000;
  return !(minutes < restMinutes) || from.toDateString() !== to.toDateString();
}
