import type { Loss } from "#cost/figures.ts";

/** The parts a total is made of, in the order they are told. */
const parts = [
  "lostMargin",
  "lostCustomers",
  "catchUp",
  "extra",
  "spoilage",
] as const satisfies (keyof Loss)[];
export type LossPart = (typeof parts)[number] | "total";

export interface LossRow {
  part: LossPart;
  /** one amount for each loss */
  amounts: number[];
}

/**
 * Losses side by side, part by part: parts that none of them has are left out, the total comes last. Missed sales
 * are no part of it. Cost model, § Loss.
 */
export function lossRows(losses: readonly Loss[]): LossRow[] {
  return [
    ...parts
      .map((part): LossRow => ({ part, amounts: losses.map((loss) => loss[part]) }))
      .filter(({ amounts }) => amounts.some((amount) => amount > 0)),
    { part: "total", amounts: losses.map(({ total }) => total) },
  ];
}

/** A loss that happens several times. */
export function lossTimes(loss: Loss, times: number): Loss {
  return {
    missedSales: loss.missedSales * times,
    lostMargin: loss.lostMargin * times,
    lostCustomers: loss.lostCustomers * times,
    catchUp: loss.catchUp * times,
    extra: loss.extra * times,
    spoilage: loss.spoilage * times,
    total: loss.total * times,
  };
}
