import { describe, expect, test } from "vitest";
import { changeNumber } from "#plan/edits/change-number.ts";
import { numberAt, type PlanNumber } from "#plan/plan-number.ts";
import { planOf } from "#testing/plan-of.ts";
import { asAsked, readTerm, typedAsShown } from "./typed-term.ts";

const plan = planOf({
  business: { people: 6, hourlyWage: 19 },
  streams: [
    {
      id: "counter",
      name: "Counter sales",
      weeklySales: 5200,
      margin: 0.07,
      comesBack: 0.3,
      leaveForGood: 0.01,
    },
  ],
  dependencies: [{ id: "card", name: "Card terminal", affects: [{ stream: "counter", share: 0.7 }] }],
});

const margin: PlanNumber = { of: "stream", stream: "counter", field: "margin" };
const comesBack: PlanNumber = { of: "stream", stream: "counter", field: "comesBack" };
const leaveForGood: PlanNumber = { of: "stream", stream: "counter", field: "leaveForGood" };
const share: PlanNumber = { of: "effect", dependency: "card", stream: "counter" };
const sales: PlanNumber = { of: "stream", stream: "counter", field: "weeklySales" };
const customers: PlanNumber = { of: "stream", stream: "counter", field: "customersPerWeek" };
const hours: PlanNumber = { of: "dependency", dependency: "card", field: "typicalHours" };
const redo: PlanNumber = { of: "dependency", dependency: "card", field: "stalledPeople" };

describe("a number as it is asked for", () => {
  test("a margin is what is left of 100, without stray digits", () => {
    expect(asAsked(margin, 0.07)).toBe(7);
    expect(asAsked(comesBack, 0.3)).toBe(3);
    expect(asAsked(share, 0.7)).toBe(70);
    expect(asAsked(sales, 5200)).toBe(5200);
  });

  test("money stands in its field to the cent", () => {
    // 34,000 a month is 7,846.153846… a week
    expect(typedAsShown(plan, sales, (34_000 * 12) / 52)).toBe("7846.15");
    expect(typedAsShown({ ...plan, business: { ...plan.business, currency: "JPY" } }, sales, 7846.15)).toBe(
      "7846",
    );
    expect(typedAsShown(plan, margin, 0.6153846)).toBe("61.54");
    expect(typedAsShown(plan, share, 0.7)).toBe("70");
  });

  test("a share we guessed stands in its field as it is told beside it, one that was typed as typed", () => {
    const guessed = changeNumber(plan, { at: share, value: 0.857143 });
    expect(typedAsShown({ ...guessed, guesses: ["dependencies.card.affects"] }, share, 0.857143)).toBe("85");
    expect(typedAsShown(changeNumber(plan, { at: share, value: 0.185 }), share, 0.185)).toBe("18.5");
  });

  test.each([
    [margin, "60", 0.6],
    [margin, "62,5", 0.625],
    [comesBack, "3", 0.3],
    [share, "70 %", 0.7],
    [sales, "€ 6.500,00", 6500],
    [sales, "$5,200", 5200],
    [customers, "1.200", 1200],
    [hours, "1.250", 1.25],
    [margin, "62.125", 0.62125],
    [redo, "0", 0],
    [redo, "6", 6],
  ])("what is typed for it becomes what the plan keeps (%#)", (at, typed, value) => {
    const read = readTerm(plan, at, typed);
    expect(read).toEqual({ ok: true, value });
    expect(read.ok && numberAt(changeNumber(plan, { at, value: read.value }), at)).toBe(value);
  });
});

describe("what cannot be used says what to type instead", () => {
  test.each([
    [sales, "a lot", { is: "amount" }],
    [sales, "", { is: "amount" }],
    [sales, "2e15", { is: "amount" }],
    [sales, "9999999999999", { is: "large" }],
    [margin, "abc", { is: "share", most: 100 }],
    [margin, "101", { is: "share", most: 100 }],
    [comesBack, "11", { is: "share", most: 10 }],
    [redo, "two", { is: "number" }],
    [redo, "7", { is: "people", count: 6 }],
    // 30 of 100 buy later: at most 70 never return; 1 of 100 never returns: at most 9.9 of 10 buy later
    [leaveForGood, "71", { is: "together", most: 70 }],
    [comesBack, "10", { is: "togetherBack", most: 9.9 }],
  ])("%o: “%s”", (at, typed, problem) => {
    expect(readTerm(plan, at, typed)).toEqual({ ok: false, problem });
  });

  test("the most that fits together is allowed", () => {
    expect(readTerm(plan, leaveForGood, "70")).toEqual({ ok: true, value: 0.7 });
  });
});
