import { hitNamed, searchCatalogue, type SearchContent } from "#advice/catalogue-search.ts";
import type { AddedThing } from "#advice/with-added-thing.ts";
import type { Dependency } from "#plan/dependency.ts";
import { plainLetters } from "#plan/plain-letters.ts";
import type { Plan } from "#plan/plan.ts";

/** What somebody called out: a thing the plan has, or one to add to it. */
export type CalledOut = { there: Dependency } | { added: AddedThing };

/**
 * What a text that was called out stands for; null while it is blank. A thing of that name is there already, and so is
 * the plan's only thing of a kind or make the catalogue knows by it.
 */
export function calledOut(content: SearchContent, plan: Plan, text: string): CalledOut | null {
  const name = text.trim();
  if (name === "") return null;
  const same = plan.dependencies.find((thing) => plainLetters(thing.name) === plainLetters(name));
  if (same !== undefined) return { there: same };
  const hit = hitNamed(searchCatalogue(content, plan, name), name);
  if (hit === undefined) return { added: { name } };
  const kind = hit.of === "service" ? hit.category : hit.id;
  const ofKind = plan.dependencies.filter(({ category }) => category === kind);
  const [only] = ofKind;
  if (only !== undefined && ofKind.length === 1) return { there: only };
  if (ofKind.length > 0) return { added: { category: kind, name } };
  return { added: hit.of === "service" ? { serviceId: hit.id } : { category: kind } };
}
