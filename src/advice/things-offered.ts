import type { Content } from "#content/content.ts";
import type { Plan } from "#plan/plan.ts";
import { businessTypeOf } from "./starter-content.ts";
import { hurtsAfterMinutes, nameOfThing, typicalThingOf } from "./typical-thing.ts";

/** How soon it hurts when a thing stops: the groups of page 6. */
export type HurtsWithin = "minutes" | "hour" | "day" | "week" | "unknown";

/** A row of page 6. */
export interface OfferedThing {
  /** of the plan's thing, or the one it gets when it is ticked */
  id: string;
  category: string;
  name: string;
  /** why it matters to this trade; "" for the owner's own */
  why: string;
  hurtsWithin: HurtsWithin;
  /** ticked now; typical of the trade but not ticked; from the rest of the catalogue */
  offered: "ticked" | "typical" | "other";
  /** ransomware, a key person away, a supplier that closes: hits several things at once */
  event: boolean;
}

/**
 * What page 6 shows: the ticked things in the plan's order, then typical ones that are not ticked, then the
 * catalogue's other categories with the events last.
 */
export function thingsOffered(
  content: Pick<Content, "businessTypes" | "categories">,
  plan: Plan,
): OfferedThing[] {
  const type = businessTypeOf(content, plan);
  const isEvent = (category: string): boolean =>
    content.categories.some(({ id, event }) => event && id === category);
  const why = (category: string): string =>
    typicalThingOf(type, category)?.why ??
    content.categories.find(({ id }) => id === category)?.whatStops ??
    "";
  const ticked = plan.dependencies.map(({ id, category, name, tolerableMinutes }): OfferedThing => ({
    id,
    category,
    name,
    why: why(category),
    hurtsWithin: hurtsWithin(tolerableMinutes ?? hurtsAfterMinutes(content, type, category)),
    offered: "ticked",
    event: isEvent(category),
  }));
  const there = new Set(plan.dependencies.flatMap(({ id, category }) => [id, category]));
  const offer = (category: string, offered: "typical" | "other"): OfferedThing => ({
    id: category,
    category,
    name: nameOfThing(content, type, category),
    why: why(category),
    hurtsWithin: hurtsWithin(hurtsAfterMinutes(content, type, category)),
    offered,
    event: isEvent(category),
  });
  const typical = (type?.things ?? [])
    .filter(({ id }) => !there.has(id))
    .map(({ id }) => offer(id, "typical"));
  const other = content.categories
    .filter(({ id }) => !there.has(id) && typicalThingOf(type, id) === undefined)
    .toSorted((one, another) => Number(one.event) - Number(another.event))
    .map(({ id }) => offer(id, "other"));
  return [...ticked, ...typical, ...other];
}

function hurtsWithin(minutes: number | null): HurtsWithin {
  if (minutes === null) return "unknown";
  if (minutes < 60) return "minutes";
  if (minutes === 60) return "hour";
  return minutes <= 1440 ? "day" : "week";
}
