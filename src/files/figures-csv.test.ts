import { describe, expect, test } from "vitest";
import { readFigureRows } from "#testing/figures-file-by-the-page.ts";
import { planOf } from "#testing/plan-of.ts";
import { figuresFile } from "./figures-csv.ts";
import { figuresOf } from "#cost/figures-of.ts";
import type { Figures, Rung } from "#cost/figures.ts";

const loss = {
  missedSales: 0.1 + 0.2,
  lostMargin: 1,
  lostCustomers: 2,
  catchUp: 3,
  extra: 4,
  spoilage: 1e21,
  total: 7,
};
const state = { low: 5, likely: 7.5, high: 1e-7, loss };
const openDay: Rung = { hours: 9.5, names: ["open-day"], unprepared: state, prepared: state };

const figures: Figures = {
  start: 0,
  openDayHours: 9.5,
  openHours: 40,
  epsilon: 0.3,
  dependencies: [
    {
      id: "card",
      openHour: { low: 1, likely: 2, high: 3 },
      openHourLoss: loss,
      busiestHour: { amount: 6, start: 0, loss },
      hourByHour: [],
      ladder: [openDay],
      yearly: { times: 2, hours: 2.25, unprepared: 80, prepared: 30 },
      backupPays: -12.5,
      takesDown: [],
    },
  ],
  sharedCauses: [
    { id: "aws", kind: "provider", falls: ["card"], fallsDirectly: ["card"], ladder: [openDay] },
  ],
};

function rungRows(cause: string, kind: string, when: string): string[] {
  return [
    `${cause},${kind},9.5,${when},low,5`,
    `${cause},${kind},9.5,${when},likely,7.5`,
    `${cause},${kind},9.5,${when},high,1e-7`,
    `${cause},${kind},9.5,${when},missed_sales,0.30000000000000004`,
    `${cause},${kind},9.5,${when},lost_margin,1`,
    `${cause},${kind},9.5,${when},lost_customers,2`,
    `${cause},${kind},9.5,${when},catch_up,3`,
    `${cause},${kind},9.5,${when},extra,4`,
    `${cause},${kind},9.5,${when},spoilage,1e+21`,
  ];
}

describe("the figures as a file", () => {
  test("say every amount once, unrounded, each line ended as RFC 4180 has it", () => {
    const lines = [
      "cause,kind,hours,state,measure,amount",
      "card,dependency,1,unprepared,per_open_hour,2",
      "card,dependency,1,unprepared,busiest_hour,6",
      "card,dependency,2.25,unprepared,yearly,80",
      "card,dependency,2.25,prepared,yearly,30",
      "card,dependency,0,prepared,backup_pays,-12.5",
      ...rungRows("card", "dependency", "unprepared"),
      ...rungRows("card", "dependency", "prepared"),
      ...rungRows("aws", "shared", "unprepared"),
      ...rungRows("aws", "shared", "prepared"),
    ];
    expect(figuresFile(figures)).toBe(lines.map((line) => `${line}\r\n`).join(""));
  });

  test("leave out the year where it is not known, and what a backup pays where there is none", () => {
    const [card] = figures.dependencies;
    if (card === undefined) throw new Error("the figures have a card terminal");
    const unknown = { ...figures, dependencies: [{ ...card, yearly: null, backupPays: null }] };
    expect(figuresFile(unknown)).not.toMatch(/yearly|backup_pays/);
  });

  test("keep a cause that is a thing and a shared cause apart", () => {
    const plan = planOf({
      dependencies: [
        { id: "line", name: "Line", extraPerHour: 3 },
        { id: "card", name: "Card terminal", needs: ["line"], extraPerHour: 2 },
      ],
    });
    const rows = readFigureRows(figuresFile(figuresOf(plan)));
    // the line takes the terminal down: 4 h × (3 + 2)
    expect(rows.get("line,dependency,4,unprepared,likely")).toBe(20);
    expect(rows.get("line,shared,4,unprepared,likely")).toBe(20);
    expect(rows.has("card,shared,4,unprepared,likely")).toBe(false);
  });
});
