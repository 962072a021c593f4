/**
 * The order in which *Next thing* leads from sheet to sheet: as it was when the walk began, because what is answered
 * on a sheet changes what its thing costs. Kept for the tab; Things begins it anew.
 */
let walk: { plan: string; ids: readonly string[] } | null = null;

export function beginWalk(plan: string, ids: readonly string[]): void {
  walk = { plan, ids };
}

/** The thing after this one; null after the last. `now` is the order as it would be today. */
export function nextInWalk(plan: string, id: string, now: readonly string[]): string | null {
  const begun = walk?.plan === plan && walk.ids.includes(id) ? walk.ids : now;
  if (walk?.ids !== begun) beginWalk(plan, begun);
  const order = [
    ...begun.filter((each) => now.includes(each)),
    ...now.filter((each) => !begun.includes(each)),
  ];
  return order[order.indexOf(id) + 1] ?? null;
}
