import type { GrabBox } from "./grab-box.ts";

/** Lines the narrow column of the cover holds in readable type. */
const mostItems = 16;

/**
 * What to grab where the owner has no list of their own: what everyone needs, and what the `kits` of the things' playbooks
 * call for, in the order of the box, so that it is packed and checked in that order. Starter, § Paper.
 */
export function usualGrabBox(
  { items }: GrabBox,
  kits: readonly (readonly GrabBox["items"][number]["id"][])[],
): GrabBox["items"] {
  const everyone = items.filter(({ who }) => who === "everyone");
  const times = new Map<string, number>();
  for (const id of kits.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  const others = items
    .filter(({ who, id }) => who !== "everyone" && times.has(id))
    .toSorted((one, other) => (times.get(other.id) ?? 0) - (times.get(one.id) ?? 0));
  const room = Math.max(0, mostItems - others.length);
  const chosen = new Set(
    [...everyone.slice(0, Math.max(room, 9)), ...others].slice(0, mostItems).map(({ id }) => id),
  );
  return items.filter(({ id }) => chosen.has(id));
}
