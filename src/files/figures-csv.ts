import type { DependencyFigures, Figures, Rung, RungState } from "#cost/figures.ts";
import { csv } from "./csv.ts";

const header = ["cause", "kind", "hours", "state", "measure", "amount"];

type Row = [cause: string, kind: string, hours: number, state: string, measure: string, amount: number];

/**
 * The figures as CSV for a spreadsheet or another program: RFC 4180, CRLF, unrounded, one amount a row.
 * Cost model, § The figures as a file.
 */
export function figuresFile(figures: Figures): string {
  const rows = [
    ...figures.dependencies.flatMap((own) => [
      ...ownRows(own),
      ...ladderRows(own.id, "dependency", own.ladder),
    ]),
    ...figures.sharedCauses.flatMap(({ id, ladder }) => ladderRows(id, "shared", ladder)),
  ];
  return csv([header, ...rows]);
}

function ownRows({ id, openHour, busiestHour, yearly, backupPays }: DependencyFigures): Row[] {
  const row = (hours: number, state: string, measure: string, amount: number): Row => [
    id,
    "dependency",
    hours,
    state,
    measure,
    amount,
  ];
  return [
    row(1, "unprepared", "per_open_hour", openHour.likely),
    row(1, "unprepared", "busiest_hour", busiestHour.amount),
    ...(yearly
      ? [
          row(yearly.hours, "unprepared", "yearly", yearly.unprepared),
          row(yearly.hours, "prepared", "yearly", yearly.prepared),
        ]
      : []),
    ...(backupPays === null ? [] : [row(0, "prepared", "backup_pays", backupPays)]),
  ];
}

function ladderRows(id: string, kind: string, ladder: readonly Rung[]): Row[] {
  return ladder.flatMap((rung) =>
    (["unprepared", "prepared"] as const).flatMap((state) =>
      measuresOf(rung[state]).map(([measure, amount]): Row => [id, kind, rung.hours, state, measure, amount]),
    ),
  );
}

function measuresOf({ low, likely, high, loss }: RungState): [measure: string, amount: number][] {
  return [
    ["low", low],
    ["likely", likely],
    ["high", high],
    ["missed_sales", loss.missedSales],
    ["lost_margin", loss.lostMargin],
    ["lost_customers", loss.lostCustomers],
    ["catch_up", loss.catchUp],
    ["extra", loss.extra],
    ["spoilage", loss.spoilage],
  ];
}
