import type { MessageKey } from "#i18n/catalogue.ts";
import type { DroppedReference } from "#plan/references.ts";

type Words<Place extends string> = Extract<MessageKey, `things.dropped.${Place}`>;
type OfThing = Words<"runsOn" | "affects" | "contacts" | "owner" | "approval">;
type OfRoom = Words<
  "callOrder" | "decisions" | "copies" | "ai" | "actions" | "drills" | "outages" | "review" | "elsewhere"
>;

/** Where a reference stood that was left out: the words for it; with the thing it is about, by its place in the plan. */
export type DroppedAt = { words: OfThing; thing: number } | { words: OfRoom; thing: null };

const ofThing: Record<string, OfThing> = {
  upstreams: "things.dropped.runsOn",
  affects: "things.dropped.affects",
  contacts: "things.dropped.contacts",
  owner: "things.dropped.owner",
  approval: "things.dropped.approval",
};

const ofRoom: Record<string, OfRoom> = {
  callOrder: "things.dropped.callOrder",
  decisions: "things.dropped.decisions",
  copies: "things.dropped.copies",
  ai: "things.dropped.ai",
  actions: "things.dropped.actions",
  drills: "things.dropped.drills",
  outages: "things.dropped.outages",
  review: "things.dropped.review",
};

/** Puts the place of a dropped reference into words. Plan file, § Reading. */
export function droppedAt({ path }: DroppedReference): DroppedAt {
  const [room, place, field] = path;
  if (room === "dependencies" && typeof place === "number") {
    const words = ofThing[String(field)];
    if (words !== undefined) return { words, thing: place };
  }
  return { words: ofRoom[String(room)] ?? "things.dropped.elsewhere", thing: null };
}
