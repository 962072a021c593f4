import { describe, expect, test } from "vitest";
import type { Business } from "#plan/business.ts";
import type { Plan } from "#plan/plan.ts";
import { theContent } from "#testing/a-started-plan.ts";
import { planOf } from "#testing/plan-of.ts";
import { budgetHere, yearlySalesOf } from "./backup-budget.ts";

/** A business that sells €6,500 a week and keeps backups for €120 a year and €90 once. */
function shop(business: Partial<Business> = {}): Plan {
  return planOf({
    business,
    streams: [{ id: "sales", name: "Sales", weeklySales: 6500 }],
    dependencies: [
      { id: "line", name: "Line", backup: { title: "Hotspot", yearlyCost: 120, setupCost: 90 } },
      { id: "till", name: "Till", backup: { title: "Paper" } },
      { id: "mail", name: "Mail" },
    ],
  });
}

const here = (business?: Partial<Business>) => budgetHere(theContent.backupBudget, shop(business));

describe("the rule of thumb for backups", () => {
  test("is 3 to 5% of what is spent on tech under a million, 8 to 12% above", () => {
    // 120 + 90 / 3 = 150
    const small = here({ yearlyTechSpend: 4000 });
    expect(small.costs).toBeCloseTo(150, 9);
    expect(small.bands.map(({ isYours }) => isYours)).toEqual([true, false]);
    expect(small.bands[0]?.amount).toEqual({ from: 120, to: 200 });
    expect(small.bands[1]?.amount).toEqual({ from: 320, to: 480 });
    expect(small.verdict).toBe("within");
    expect(here({ yearlyTechSpend: 6000 }).verdict).toBe("below"); // from 180
    expect(here({ yearlyTechSpend: 1000 }).verdict).toBe("above"); // to 50
    expect(here({ yearlyTechSpend: 4000, yearlySales: 1_000_000 }).verdict).toBe("below"); // from 320
  });

  test("says nothing while spending is not known, nor in money that is far from a dollar", () => {
    expect(here().verdict).toBeNull();
    expect(here().bands[0]?.amount).toBeNull();
    const yen = here({ yearlyTechSpend: 400_000, currency: "JPY" });
    expect(yen.bands.map(({ isYours }) => isYours)).toEqual([null, null]);
    expect(yen.bands[0]?.amount).toEqual({ from: 12_000, to: 20_000 });
    expect(yen.verdict).toBeNull();
  });

  test("takes the sales of a year by the week where nobody gave them", () => {
    expect(yearlySalesOf(shop())).toEqual({ amount: 6500 * 52, isByTheWeek: true });
    expect(yearlySalesOf(shop({ yearlySales: 300_000 }))).toEqual({ amount: 300_000, isByTheWeek: false });
    expect(yearlySalesOf(planOf({}))).toBeNull();
  });
});
