import { shortMark } from "#plan/short-mark.ts";

/**
 * What is noted of the plans outside the database, to recognise that it was emptied or rolled back: no name and no id,
 * only marks and counts. The two fail differently (reliability, § 0.4 and § 0.5).
 */
export interface Sentinel {
  /** of each plan in use its mark and the revision that was seen last */
  plans: readonly (readonly [mark: string, rev: number])[];
  /** moment of the last write, ISO; "" where nothing was kept */
  savedAt: string;
  /** moment the last copy left this browser, ISO; "" where none has */
  copiedOn: string;
  /** marks of plans that were found missing, and of those found older, until the owner has decided about them */
  gone: readonly string[];
  older: readonly string[];
  /** mark of what the newest spare copy holds; "" while there is none */
  spare: string;
}

/** A plan as the database has it: its id, its revision, and whether it was removed. */
export interface Revision {
  id: string;
  rev: number;
  isRemoved: boolean;
}

/** What the database had and has no more: plans that are missing, and plans of which a later state was kept. */
export interface Lost {
  gone: number;
  older: number;
}

export const emptySentinel: Sentinel = {
  plans: [],
  savedAt: "",
  copiedOn: "",
  gone: [],
  older: [],
  spare: "",
};

/** What was noted, whatever wrote it; null where nothing was. */
export function sentinelFrom(text: string | null): Sentinel | null {
  const found = parsed(text);
  if (found === null) return null;
  const plans = listIn(found, "plans").flatMap((entry): [string, number][] => {
    const [mark, rev]: unknown[] = Array.isArray(entry) ? entry : [];
    return typeof mark === "string" && typeof rev === "number" ? [[mark, rev]] : [];
  });
  return {
    plans,
    savedAt: textIn(found, "savedAt"),
    copiedOn: textIn(found, "copiedOn"),
    gone: listIn(found, "gone").filter((mark) => typeof mark === "string"),
    older: listIn(found, "older").filter((mark) => typeof mark === "string"),
    spare: textIn(found, "spare"),
  };
}

/** Whether plans were here when it was noted, or are still missed. */
export function hadPlans(sentinel: Sentinel | null): boolean {
  return sentinel !== null && sentinel.plans.length + sentinel.gone.length > 0;
}

/**
 * Holds what the database has now against what was noted, and what was noted as lost before. A removed plan is not
 * lost: its revision rose when it was removed. Plans that were taken out with the owner's word, by their ids, are not
 * missed either.
 */
export function lookBack(
  last: Sentinel | null,
  now: readonly Revision[],
  without: readonly string[] = [],
): Pick<Sentinel, "plans" | "gone" | "older"> {
  const revs = new Map<string, number>();
  for (const { id, rev } of now) revs.set(shortMark(id), Math.max(rev, revs.get(shortMark(id)) ?? 0));
  const wanted = new Set(without.map(shortMark));
  const { plans, gone, older } = last ?? emptySentinel;
  const missed = plans.filter(([mark]) => !wanted.has(mark));
  const isGone = (mark: string) => !revs.has(mark) && !wanted.has(mark);
  return {
    plans: now.flatMap(({ id, rev, isRemoved }) => (isRemoved ? [] : [[shortMark(id), rev] as const])),
    gone: [...new Set([...gone, ...missed.map(([mark]) => mark)])].filter(isGone),
    older: [
      ...new Set([
        ...older.filter((mark) => revs.has(mark) && !wanted.has(mark)),
        ...missed.flatMap(([mark, rev]) => ((revs.get(mark) ?? rev) < rev ? [mark] : [])),
      ]),
    ],
  };
}

function parsed(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function fieldIn(found: object, field: keyof Sentinel): unknown {
  return Object.getOwnPropertyDescriptor(found, field)?.value;
}

function listIn(found: object, field: keyof Sentinel): unknown[] {
  const value = fieldIn(found, field);
  return Array.isArray(value) ? value : [];
}

function textIn(found: object, field: keyof Sentinel): string {
  const value = fieldIn(found, field);
  return typeof value === "string" ? value : "";
}
