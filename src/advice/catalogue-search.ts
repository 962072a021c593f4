import type { Content } from "#content/content.ts";
import type { Plan } from "#plan/plan.ts";
import { plainLetters } from "#plan/plain-letters.ts";
import { businessTypeOf } from "./starter-content.ts";
import { nameOfThing } from "./typical-thing.ts";

/** What the search looks through. */
export type SearchContent = Pick<Content, "businessTypes" | "categories" | "services">;

/** A make, or a kind of thing, that fits what somebody typed. Names are unique among all of them. */
export type CatalogueHit =
  | {
      of: "service";
      id: string;
      name: string;
      maker: string;
      category: string;
      /** what things of its category are called in this trade: "Card terminal" */
      kind: string;
      /** whether it is sold in the plan's country, as far as we know */
      here: boolean;
    }
  | { of: "category"; id: string; name: string; whatStops: string };

/**
 * *Add a thing*: what of the catalogue fits a typed text, best first: its very name, a name that begins with it, a
 * name with a word that does, the maker, a name with the letters in it, the category, and last what has every word
 * somewhere. Accents and case make no difference. Nothing typed fits the categories, in the catalogue's order.
 * Design, § 2 *Things*.
 */
export function searchCatalogue(content: SearchContent, plan: Plan, typed: string): CatalogueHit[] {
  const wanted = plainLetters(typed);
  const type = businessTypeOf(content, plan);
  const kindOf = (category: string): string => nameOfThing(content, type, category);
  const kinds = content.categories.map(({ id, whatStops }): CatalogueHit => {
    return { of: "category", id, name: kindOf(id), whatStops };
  });
  if (wanted === "") return kinds;
  const { country } = plan.business;
  const makes = content.services.map(({ id, name, maker, category, countries }): CatalogueHit => ({
    of: "service",
    id,
    name,
    maker,
    category,
    kind: kindOf(category),
    here: countries === null || country === "" || countries.includes(country),
  }));
  return [...kinds, ...makes]
    .map((hit) => ({ hit, rank: rankOf(wanted, hit, otherWordsOf(content, hit)) }))
    .filter(({ rank }) => rank !== null)
    .toSorted(
      (one, other) =>
        (one.rank ?? 0) - (other.rank ?? 0) || Number(isElsewhere(one.hit)) - Number(isElsewhere(other.hit)),
    )
    .map(({ hit }) => hit);
}

/** The hit of exactly this name, whatever its case and accents: what was chosen from the list, or typed in full. */
export function hitNamed(hits: readonly CatalogueHit[], typed: string): CatalogueHit | undefined {
  const wanted = plainLetters(typed);
  return hits.find(({ name }) => plainLetters(name) === wanted);
}

function isElsewhere(hit: CatalogueHit): boolean {
  return hit.of === "service" && !hit.here;
}

/** Other words for a kind of thing: the catalogue's name and examples. */
function otherWordsOf({ categories }: SearchContent, hit: CatalogueHit): string[] {
  const category = categories.find(({ id }) => id === (hit.of === "service" ? hit.category : hit.id));
  return category === undefined ? [] : [category.name, ...category.examples];
}

/** How well a hit fits, 0 best; null where it does not. */
function rankOf(wanted: string, hit: CatalogueHit, otherWords: readonly string[]): number | null {
  const name = plainLetters(hit.name);
  const maker = hit.of === "service" ? plainLetters(hit.maker) : "";
  const others = [...(hit.of === "service" ? [hit.kind] : []), ...otherWords].map(plainLetters);
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (hasWordFrom(name, wanted)) return 2;
  if (maker !== "" && hasWordFrom(maker, wanted)) return 3;
  if (name.includes(wanted)) return 4;
  if (maker.includes(wanted)) return 5;
  if (others.some((words) => hasWordFrom(words, wanted))) return hit.of === "category" ? 6 : 7;
  const all = [name, maker, ...others].join(" ");
  return wanted.split(/\s+/).every((word) => hasWordFrom(all, word)) ? 8 : null;
}

/** Whether a word of the text begins with the wanted letters. */
function hasWordFrom(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}
