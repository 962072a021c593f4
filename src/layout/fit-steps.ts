import type { Sizes } from "./setting.ts";
import { tailsInOrder, type TailKind } from "./tails.ts";
import type { SetLeaf } from "./lay-out-leaf.ts";

/** A way to set a leaf: its sizes, and what goes to its back for want of room. */
export interface Step {
  size: Partial<Sizes>;
  kinds: readonly TailKind[];
}

/** Type sizes in the order they are tried: never under 10 points. Design, § 6 *Fitting*. */
export const smallest = { body: 10, gap: 2.4, leading: 1.2, air: 0.4 };
export const sizes = [
  { body: 11, gap: 5 },
  { body: 11, gap: 3.6, air: 0.8 },
  { body: 10.5, gap: 3.6, air: 0.8 },
  { body: 10, gap: 3.4, air: 0.8 },
  { body: 10, gap: 3.2, leading: 1.2, air: 0.8 },
  smallest,
];

/** A sheet that hangs folded on a wall is read from further away. */
export const foldedSizes = [
  { body: 13, gap: 6 },
  { body: 12, gap: 5 },
  ...sizes.filter(({ body }) => body >= 11),
];
export const largeSizes = [{ body: 13, gap: 6 }, { body: 12, gap: 5 }, ...sizes];

/** In smaller and smaller type, nothing goes to the back. */
export function sizeSteps(tried: readonly Partial<Sizes>[]): Step[] {
  return tried.map((size) => ({ size, kinds: [] }));
}

/** The front of a card: once its type is smallest, one kind of tail after the other goes to its back. */
export const frontSteps: readonly Step[] = [
  ...sizeSteps(sizes),
  ...tailsInOrder.map((_, index) => ({ size: smallest, kinds: tailsInOrder.slice(0, index + 1) })),
];

/**
 * About the step at which a leaf will fit, from how full its columns were at the first: where one would be too long in
 * a card, the other may give up room.
 */
export function likelyStep(steps: readonly Step[], first: Step, { columns }: SetLeaf): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const load = columns.reduce((sum, column) => sum + column.load() * column.width, 0) / width;
  const found = steps.findIndex(({ size }) => load * (takes(size) / takes(first.size)) <= 0.98);
  return found < 0 ? steps.length - 1 : found;
}

/** How much room text takes at a size, against others. */
function takes({ body = 11, leading = 1.3, air = 1, gap = 5 }: Partial<Sizes>): number {
  return body * leading * (body + 8 * air) + gap;
}
