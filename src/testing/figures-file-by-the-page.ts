import type { Figures, Loss, Rung, RungState } from "#cost/figures.ts";

type Row = [
  kind: "dependency" | "shared",
  hours: number,
  state: "unprepared" | "prepared",
  measure: string,
  amount: number,
];

/**
 * docs/cost-model.md, § The figures as a file: "RFC 4180, UTF-8, CRLF (the last line too), first line
 * `cause,kind,hours,state,measure,amount`". Each row is an entry: its first five columns, and its amount.
 */
export function figureRowsByThePage(figures: Figures): Map<string, number> {
  const rows = new Map<string, number>();
  const write = (cause: string, [kind, hours, state, measure, amount]: Row): void => {
    const key = [cause, kind, hours, state, measure].join(",");
    if (rows.has(key)) throw new Error(`the page has no two rows ${key}`);
    rows.set(key, amount);
  };
  for (const dependency of figures.dependencies) {
    write(dependency.id, ["dependency", 1, "unprepared", "per_open_hour", dependency.openHour.likely]);
    write(dependency.id, ["dependency", 1, "unprepared", "busiest_hour", dependency.busiestHour.amount]);
    if (dependency.yearly !== null) {
      const { hours, unprepared, prepared } = dependency.yearly;
      write(dependency.id, ["dependency", hours, "unprepared", "yearly", unprepared]);
      write(dependency.id, ["dependency", hours, "prepared", "yearly", prepared]);
    }
    if (dependency.backupPays !== null)
      write(dependency.id, ["dependency", 0, "prepared", "backup_pays", dependency.backupPays]);
    for (const row of ladderRows("dependency", dependency.ladder)) write(dependency.id, row);
  }
  for (const { id, ladder } of figures.sharedCauses)
    for (const row of ladderRows("shared", ladder)) write(id, row);
  return rows;
}

function ladderRows(kind: Row[0], ladder: Rung[]): Row[] {
  return ladder.flatMap(({ hours, unprepared, prepared }) => [
    ...stateRows(kind, hours, "unprepared", unprepared),
    ...stateRows(kind, hours, "prepared", prepared),
  ]);
}

/** "`low`, `likely`, `high` …, `missed_sales`, `lost_margin`, `lost_customers`, `catch_up`, `extra`, `spoilage`" */
function stateRows(
  kind: Row[0],
  hours: number,
  state: Row[2],
  { low, likely, high, loss }: RungState,
): Row[] {
  const measures: [string, number][] = [
    ["low", low],
    ["likely", likely],
    ["high", high],
    ...lossMeasures(loss),
  ];
  return measures.map(([measure, amount]) => [kind, hours, state, measure, amount]);
}

function lossMeasures(loss: Loss): [string, number][] {
  return [
    ["missed_sales", loss.missedSales],
    ["lost_margin", loss.lostMargin],
    ["lost_customers", loss.lostCustomers],
    ["catch_up", loss.catchUp],
    ["extra", loss.extra],
    ["spoilage", loss.spoilage],
  ];
}

/** The rows of a figures file, read back: the first five columns as a key, and the amount. */
export function readFigureRows(file: string): Map<string, number> {
  const [header, ...lines] = file.split("\r\n");
  if (header !== "cause,kind,hours,state,measure,amount")
    throw new Error(`not the page's first line: ${header}`);
  if (lines.pop() !== "") throw new Error("the last line has no CRLF");
  return new Map(
    lines.map((line) => {
      const end = line.lastIndexOf(",");
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
}
