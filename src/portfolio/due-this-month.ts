import type { DateAhead } from "#readiness/dates-ahead.ts";
import type { ClientRow } from "./client-row.ts";

/** Something that is due at a client. */
export interface DueAtClient extends DateAhead {
  row: ClientRow;
}

/** What is over or due up to the last day of this month, the oldest first. */
export function dueThisMonth(rows: readonly ClientRow[], today: string): DueAtClient[] {
  const month = today.slice(0, "2026-11".length);
  return rows
    .flatMap((row) => (row.short?.dates ?? []).map((date): DueAtClient => ({ ...date, row })))
    .filter(({ on }) => on.slice(0, month.length) <= month)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
