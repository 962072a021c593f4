import type { LogEntry, Outage } from "#plan/outage.ts";

/** A line of what happened: a thing stopped or was back, a step, a note, something decided, or people were told. */
export type LogLine =
  | { is: "stopped" | "back"; at: string; root: string }
  | { is: "step" | "note" | "decided"; at: string; entry: LogEntry }
  | { is: "told"; at: string; told: Outage["told"][number] };

/** Everything an outage says of itself, in the order it happened. */
export function outageLog({ startedAt, down, log, told }: Outage): LogLine[] {
  const lines: LogLine[] = [
    ...down.map(({ root, from }): LogLine => ({ is: "stopped", at: from, root })),
    ...log.map((entry): LogLine => ({ is: kindOf(entry), at: entry.at, entry })),
    ...told.map((each): LogLine => ({ is: "told", at: each.at, told: each })),
    ...down.flatMap(({ root, until }): LogLine[] =>
      until === null ? [] : [{ is: "back", at: until, root }],
    ),
  ];
  // what was written down by a clock that was wrong stands at the start
  const at = (line: LogLine): number => Math.max(Date.parse(startedAt), Date.parse(line.at));
  return lines.toSorted((one, other) => at(one) - at(other));
}

function kindOf({ asked, result }: LogEntry): "step" | "note" | "decided" {
  if (asked !== undefined) return "decided";
  return result === "note" ? "note" : "step";
}
