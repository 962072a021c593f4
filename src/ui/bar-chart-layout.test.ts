import { describe, expect, test } from "vitest";
import { barChartLayout, type BarRow } from "./bar-chart-layout.ts";
import { fittingText, roughTextWidth } from "./rough-text-width.ts";

const ladder: BarRow[] = [
  row("1 hour", 120, 58, "saves €60"),
  row("4 hours", 460, 200, "saves €260"),
  row("Open day", 730, 300, "saves €430"),
];

function row(label: string, unprepared: number, prepared: number, beside: string): BarRow {
  return {
    key: label,
    label,
    beside,
    bars: [
      { amount: unprepared, text: `€${unprepared}`, look: "solid" },
      { amount: prepared, text: `€${prepared}`, look: "striped" },
    ],
  };
}

describe("a chart of bars", () => {
  test("draws each bar as long as its amount", () => {
    const bars = barChartLayout(ladder, 640).rows.flatMap((each) => each.bars);
    const perUnit = bars.map(({ width, amount }) => width / amount);
    for (const each of perUnit) expect(each).toBeCloseTo(perUnit[0] ?? 0, 9);
  });

  test.each([180, 280, 343, 480, 640, 1000])("keeps every bar and every word within %s units", (width) => {
    for (const { label, bars, beside } of barChartLayout(ladder, width).rows) {
      for (const bar of bars) {
        expect(bar.x + bar.width).toBeLessThanOrEqual(width);
        expect(bar.textX + roughTextWidth(bar.text)).toBeLessThanOrEqual(width);
      }
      expect(label.x + roughTextWidth(label.text)).toBeLessThanOrEqual(width);
      if (beside?.anchor === "start")
        expect(beside.x + roughTextWidth(beside.text)).toBeLessThanOrEqual(width);
    }
  });

  test("stands labels beside their bars on a desk, over them on a phone", () => {
    const [desk] = barChartLayout(ladder, 640).rows;
    expect(desk?.bars[0]?.x).toBeGreaterThan(roughTextWidth("Open day"));
    const [phone] = barChartLayout(ladder, 311).rows;
    expect(phone?.bars[0]?.x).toBe(0);
    expect(phone?.label.y).toBeLessThan(phone?.bars[0]?.y ?? 0);
  });

  test("where the label's line has no room for both, what it saves stands under the bars", () => {
    const { rows } = barChartLayout(ladder, 164);
    for (const { label, beside, bars, y, height } of rows) {
      expect(label.text).not.toMatch(/…$/);
      expect(beside?.y).toBeGreaterThan(Math.max(...bars.map((bar) => bar.y + bar.height)));
      expect(beside?.y).toBeLessThan(y + height);
    }
  });

  test.each([164, 311, 640])(
    "gives every row a finger's height and lets none overlap (%s units)",
    (width) => {
      const { rows, height } = barChartLayout([...ladder, single("Mail", 3)], width);
      let end = 0;
      for (const each of rows) {
        expect(each.y).toBe(end);
        expect(each.height).toBeGreaterThanOrEqual(44);
        for (const bar of each.bars) expect(bar.y + bar.height).toBeLessThanOrEqual(each.y + each.height);
        end += each.height;
      }
      expect(height).toBe(end);
    },
  );

  test("an amount that is hardly anything still shows, and nothing draws no bar", () => {
    const { rows } = barChartLayout([single("A", 10_000), single("B", 0.01), single("C", 0)], 640);
    expect(rows[1]?.bars[0]?.width).toBe(2);
    expect(rows[2]?.bars[0]?.width).toBe(0);
    expect(barChartLayout([single("C", 0)], 640).rows[0]?.bars[0]?.width).toBe(0);
  });

  test("a very long name is cut where its column ends", () => {
    const name = "Reservierungssystem mit Tischplan, Gutscheinen und angeschlossener Warteliste für Gruppen";
    const [placed] = barChartLayout([single(name, 100)], 640).rows;
    expect(placed?.label.text).toMatch(/…$/);
    expect(roughTextWidth(placed?.label.text ?? "")).toBeLessThanOrEqual(640 * 0.4);
  });
});

test("a text that fits is not cut", () => {
  expect(fittingText("Till", 100)).toBe("Till");
  expect(fittingText("Card terminal", 60)).toBe("Card…");
});

function single(label: string, amount: number): BarRow {
  return { key: label, label, bars: [{ amount, text: `€${amount}`, look: "solid" }] };
}
