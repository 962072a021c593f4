import type { SharedCauseFigures } from "#cost/figures.ts";

/** A cause where it hangs: under the one it needs itself, or free. */
export interface HangingCause {
  cause: SharedCauseFigures;
  /** 0 hangs under nothing */
  depth: number;
  /** the cause it hangs under */
  under: string | null;
  /** other causes it needs too */
  alsoNeeds: string[];
}

/**
 * The causes in the order they are shown: costliest first, each that needs another under it. One that needs several
 * hangs under the first of them; causes that need each other in a circle come out all the same.
 */
export function causeTree(causes: readonly SharedCauseFigures[]): HangingCause[] {
  const causesOf = (id: string): string[] =>
    causes.filter((other) => other.id !== id && other.fallsDirectly.includes(id)).map((other) => other.id);
  const shown = new Set<string>();
  const tree: HangingCause[] = [];
  function hang(cause: SharedCauseFigures, under: string | null, depth: number): void {
    if (shown.has(cause.id)) return;
    shown.add(cause.id);
    tree.push({ cause, depth, under, alsoNeeds: causesOf(cause.id).filter((id) => id !== under) });
    for (const other of causes) if (cause.fallsDirectly.includes(other.id)) hang(other, cause.id, depth + 1);
  }
  for (const cause of causes) if (causesOf(cause.id).length === 0) hang(cause, null, 0);
  // what is left hangs only on causes in a circle with it
  for (const cause of causes) hang(cause, null, 0);
  return tree;
}

/** The causes that hang under another one, in order. */
export function causesUnder(tree: readonly HangingCause[], id: string | null): HangingCause[] {
  return tree.filter(({ under }) => under === id);
}
