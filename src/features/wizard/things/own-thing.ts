import * as v from "valibot";
import { keepTabNote, readTabNote } from "#storage/tab-note.ts";

const ownThingSchema = v.strictObject({ name: v.string(), category: v.exactOptional(v.string()) });
/** A thing of the owner's own: its name, and its category where it is a second one of those there are. */
export type OwnThing = v.InferOutput<typeof ownThingSchema>;

/** What stands in its fields before anything is typed. */
export const nothingTyped: OwnThing = { name: "" };

/** The thing that was being typed when the page was left, and not added yet. */
export function ownThingTyped(plan: string): OwnThing {
  const kept = v.safeParse(ownThingSchema, readTabNote(plan, "own thing"));
  return kept.success ? kept.output : nothingTyped;
}

/** Keeps what is being typed until it is added. */
export function keepOwnThing(plan: string, own: OwnThing): void {
  keepTabNote(plan, "own thing", own.name.trim() === "" ? null : own);
}

/** The thing of this name, however it is spelled: "till " is the "Till". */
export function sameNamed<Thing extends { name: string }>(
  things: readonly Thing[],
  name: string,
): Thing | undefined {
  return things.find((thing) => asCompared(thing.name) === asCompared(name));
}

function asCompared(name: string): string {
  return name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
