import { hitNamed, type CatalogueHit } from "#advice/catalogue-search.ts";
import { plainLetters } from "#plan/plain-letters.ts";
import type { AddedThing } from "#advice/with-added-thing.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";

/** What the form of *Add a thing* would add. */
export interface Adding {
  /** what of the catalogue it is; undefined for one of the owner's own */
  hit: CatalogueHit | undefined;
  added: AddedThing;
  /** what the new thing is called */
  name: string;
  /** things of that kind or name the plan has already */
  there: Dependency[];
}

interface Typed {
  text: string;
  /** the kind of one of the owner's own; "" for none of ours */
  category: string;
}

/**
 * What a typed text adds; null while it is blank. A second one of a kind, or of a name, gets a name of its own, made
 * by `second`: "Card machine 2".
 */
export function addingOf(
  plan: Plan,
  hits: readonly CatalogueHit[],
  { text, category }: Typed,
  second: (name: string, number: number) => string,
): Adding | null {
  const typed = text.trim();
  if (typed === "") return null;
  const hit = hitNamed(hits, typed);
  const kind = hit === undefined ? category : hit.of === "service" ? hit.category : hit.id;
  const plainName = hit === undefined ? typed : hit.of === "service" ? hit.kind : hit.name;
  const isOfKind = ({ category: own }: Dependency): boolean => hit !== undefined && own === kind;
  const there = plan.dependencies.filter(
    (thing) => isOfKind(thing) || plainLetters(thing.name) === plainLetters(plainName),
  );
  const name = there.length === 0 ? plainName : freeName(plan, plainName, second);
  const renamed = there.length === 0 ? {} : { name };
  if (hit?.of === "service") return { hit, name, there, added: { serviceId: hit.id, ...renamed } };
  if (hit?.of === "category") return { hit, name, there, added: { category: hit.id, ...renamed } };
  return { hit, name, there, added: kind === "" ? { name } : { category: kind, name } };
}

function freeName(plan: Plan, name: string, second: (name: string, number: number) => string): string {
  const taken = new Set(plan.dependencies.map((thing) => plainLetters(thing.name)));
  let number = 2;
  while (taken.has(plainLetters(second(name, number)))) number += 1;
  return second(name, number);
}
