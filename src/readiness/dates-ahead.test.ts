import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { datesAhead } from "./dates-ahead.ts";

const today = "2026-11-21";

test("every day the plan knows of is found, the nearest first", () => {
  const plan = planOf({
    review: { reviewedOn: "2026-08-31", everyMonths: 6 },
    actions: [
      { id: "a1", title: "Ring the bank", due: "2026-12-01" },
      { id: "a2", title: "Done already", due: "2026-12-02", doneOn: "2026-11-20" },
      { id: "a3", title: "Not ours", due: "2026-12-02", dropped: true },
      { id: "a4", title: "Some day" },
    ],
    drills: [{ id: "d1", on: "2026-10-01" }, { id: "d2", on: "2026-02-01" }, { id: "d3" }],
    ai: [
      { id: "bot", name: "Web chat", lastReviewed: "2026-10-31" },
      { id: "new", name: "New one" },
    ],
    dependencies: [
      { id: "card", name: "Card terminal", offlineMode: { on: "yes", checkedOn: "2026-08-31" } },
      { id: "till", name: "Till", offlineMode: { on: "no", checkedOn: "2026-08-31" } },
      { id: "shop", name: "Web shop", renewsOn: "2027-03-01", dataCopy: { what: "Orders", everyDays: 7 } },
      { id: "line", name: "Internet", backup: { title: "Hotspot", lastTested: "2026-04-10" } },
      { id: "mail", name: "Email", dataCopy: { what: "All", everyDays: 30, lastDone: "2026-11-01" } },
    ],
  });
  expect(datesAhead(plan, today).map(({ is, name, on }) => `${on} ${is} ${name}`.trim())).toEqual([
    "2026-11-21 dataCopy Web shop", // wanted, never made
    "2026-11-30 aiReview Web chat", // a month after 31 October
    "2026-12-01 action Ring the bank",
    "2026-12-01 dataCopy Email",
    "2027-02-28 review", // six months after 31 August
    "2027-02-28 offline Card terminal",
    "2027-03-01 renewal Web shop",
    "2027-04-01 drill", // half a year after the last one
    "2027-04-10 backup Internet", // a year after it was tried
  ]);
});

test("the last drill may have named the day of the next one", () => {
  const drills = [
    { id: "d1", on: "2026-10-01", nextOn: "2027-01-15" },
    { id: "d2", on: "2026-02-01", nextOn: "2026-05-01" },
  ];
  expect(datesAhead(planOf({ drills }), today)).toMatchObject([{ is: "drill", on: "2027-01-15" }]);
});

test("an empty plan has none", () => {
  expect(datesAhead(planOf({}), today)).toEqual([]);
});
