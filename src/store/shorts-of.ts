import { planInShort } from "#portfolio/plan-in-short.ts";
import { planFromKept } from "#storage/plan-text.ts";

/** What is asked of the worker that works plans out in short. */
export interface ShortsAsked {
  bodies: readonly (readonly [id: string, body: unknown])[];
  today: string;
}

/** A plan in short as text; null where the plan cannot be read or worked out. */
export type ShortText = readonly [id: string, text: string | null];

/** Plans in short, out of what is kept of them. */
export function shortsOf({ bodies, today }: ShortsAsked): ShortText[] {
  return bodies.map(([id, body]) => {
    try {
      const read = planFromKept(id, body);
      return [id, read.ok ? JSON.stringify(planInShort(read.plan, today)) : null];
    } catch {
      return [id, null]; // one plan whose sums fail does not stop the list
    }
  });
}
