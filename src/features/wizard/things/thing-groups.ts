import type { HurtsWithin, OfferedThing } from "#advice/things-offered.ts";

/** The page's groups, the soonest first; the owner's own have none yet and come last. */
const hurtsWithin = ["minutes", "hour", "day", "week", "unknown"] as const satisfies HurtsWithin[];

/**
 * The rows the page keeps while it is open, so that nothing moves under a finger: those it has shown before in their
 * order, with what is ticked now, then those that have come since. A row of the owner's own that was unticked stays.
 */
export function keptRows(shown: readonly OfferedThing[], now: readonly OfferedThing[]): OfferedThing[] {
  const fresh = now.filter(({ id }) => shown.every((row) => row.id !== id));
  return fresh.length === 0 ? [...shown] : [...shown, ...fresh];
}

/** The rows of the page: typical ones and those ticked on arrival by how soon they hurt, the rest behind "more". */
export function groupedThings(rows: readonly OfferedThing[]): {
  groups: { within: HurtsWithin; rows: OfferedThing[] }[];
  more: OfferedThing[];
} {
  const inView = rows.filter(({ offered }) => offered !== "other");
  return {
    groups: hurtsWithin
      .map((within) => ({ within, rows: inView.filter((row) => row.hurtsWithin === within) }))
      .filter((group) => group.rows.length > 0),
    more: rows.filter(({ offered }) => offered === "other"),
  };
}
