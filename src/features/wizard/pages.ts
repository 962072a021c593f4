/** The pages of the quick start. Design, § 3. */
export const pageNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type PageNumber = (typeof pageNumbers)[number];

/** The page an address asks for ("3"); the first where it asks for none of them. */
export function pageNumberOf(text: string): PageNumber {
  return pageNumbers.find((page) => String(page) === text) ?? 1;
}

/** The page after one; null after the last. */
export function pageAfter(page: PageNumber): PageNumber | null {
  return pageNumbers.find((next) => next === page + 1) ?? null;
}

/** The page before one; null before the first. */
export function pageBefore(page: PageNumber): PageNumber | null {
  return pageNumbers.find((before) => before === page - 1) ?? null;
}

/**
 * The furthest page that was seen: those up to it open again. A plan whose quick start is done, or that never had
 * one, has all of them open.
 */
export function furthestPage({ quickStart }: { quickStart?: { page: number } }): number {
  return quickStart?.page ?? pageNumbers.length;
}

/** The page a plan goes on at once this one is open: the furthest, so that a look back loses no way. null: no change. */
export function pageToGoOnAt(plan: { quickStart?: { page: number } }, opened: PageNumber): number | null {
  return opened > furthestPage(plan) ? opened : null;
}
