import { weeklySales, type SalesAnswer } from "#advice/with-weekly-sales.ts";

type Asked = Pick<SalesAnswer, "amount" | "per">;

const periods = ["week", "month", "year"] as const satisfies readonly SalesAnswer["per"][];
const roundings = [1, 100];

/**
 * Sales of a week as the owner is likely to have typed them: a plan keeps them by the week, and 28,000 a month would
 * come back as 6,461.54. The first period in which they are a whole amount, else one to the cent, else by the week.
 *
 *     salesAsAsked(6500) //=> { amount: 6500, per: "week" }
 *     salesAsAsked((28000 * 12) / 52) //=> { amount: 28000, per: "month" }
 */
export function salesAsAsked(weekly: number): Asked {
  for (const parts of roundings)
    for (const per of periods) {
      const amount = Math.round((weekly / weeklySales({ amount: 1, per })) * parts) / parts;
      const isExact = Math.abs(weeklySales({ amount, per }) - weekly) <= weekly * 1e-12;
      if (isExact) return { amount, per };
    }
  return { amount: Math.round(weekly * 100) / 100, per: "week" };
}
