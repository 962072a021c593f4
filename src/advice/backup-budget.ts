import type { BackupBudget } from "#content/backup-budget.ts";
import { backupCosts } from "#cost/backup-year.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown, weeklySalesOf } from "#plan/weekly-sales.ts";
import { weeklySales } from "./with-weekly-sales.ts";

/** One band of the rule of thumb, for this plan's spending on tech. */
export interface BudgetBand {
  /** the sales a year up to which it holds, in the rule's own currency; null for the band above the last line */
  upTo: number | null;
  /** the line below it: the sales from which it holds; 0 for the first */
  above: number;
  /** shares 0..1 of what is spent on tech in a year */
  share: { from: number; to: number };
  /** amounts a year, in the plan's currency; null while it is not said what is spent on tech */
  amount: { from: number; to: number } | null;
  /** whether it is the band of this business; null where that cannot be said */
  isYours: boolean | null;
}

/** How what the plan's backups cost compares with the rule. */
export type BudgetVerdict = "below" | "within" | "above";

/** The rule of thumb beside what the plan's backups cost. Issue 4, § 1 *Money*. */
export interface BudgetHere {
  bands: BudgetBand[];
  /** what the plan's backups cost a year, set-ups spread over three years */
  costs: number;
  /** null while the band of this business, or what it spends on tech, is not known */
  verdict: BudgetVerdict | null;
}

/** The sales of a year: as the owner gave them, else by the week; null where neither is known. */
export function yearlySalesOf(plan: Plan): { amount: number; isByTheWeek: boolean } | null {
  const { yearlySales } = plan.business;
  if (yearlySales !== null) return { amount: yearlySales, isByTheWeek: false };
  const weekly = weeklySalesOf(plan);
  if (weekly === 0 || salesAreUnknown(plan)) return null;
  return { amount: weekly / weeklySales({ amount: 1, per: "year" }), isByTheWeek: true };
}

/** What all backups of the plan cost a year, set-ups spread over three years. */
function backupsCost({ dependencies }: Pick<Plan, "dependencies">): number {
  return dependencies.reduce((sum, { backup }) => sum + (backup ? backupCosts(backup).costs : 0), 0);
}

// money that is worth about a dollar, within a factor of two for decades: the rule's line can be read in it as it stands
const likeDollars = new Set(["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);

/** Whether the rule's line in dollars can be read in this money as it stands. */
export function isLikeDollars(currency: string): boolean {
  return likeDollars.has(currency);
}

/** Compares what the plan's backups cost with the rule of thumb, which has no source we could trace. */
export function budgetHere({ bands }: Pick<BackupBudget, "bands">, plan: Plan): BudgetHere {
  const { yearlyTechSpend, currency } = plan.business;
  const sales = isLikeDollars(currency) ? yearlySalesOf(plan) : null;
  const costs = backupsCost(plan);
  const here = bands.map((band, place): BudgetBand => {
    const above = bands[place - 1]?.maxYearlySales ?? 0;
    const upTo = band.maxYearlySales;
    const share = { from: band.percentOfTechSpendMin / 100, to: band.percentOfTechSpendMax / 100 };
    return {
      upTo,
      above,
      share,
      amount:
        yearlyTechSpend === null
          ? null
          : { from: yearlyTechSpend * share.from, to: yearlyTechSpend * share.to },
      isYours: sales && sales.amount >= above && (upTo === null || sales.amount < upTo),
    };
  });
  const yours = here.find(({ isYours }) => isYours)?.amount;
  return { bands: here, costs, verdict: yours ? verdictOf(costs, yours) : null };
}

function verdictOf(costs: number, { from, to }: { from: number; to: number }): BudgetVerdict {
  if (costs < from) return "below";
  return costs > to ? "above" : "within";
}
