import type { ClientRow } from "./client-row.ts";

/** What the list of clients can be sorted by. Design, § 2 *Clients*. */
export const clientOrders = ["client", "cost", "readiness", "review", "print"] as const;
export type ClientOrder = (typeof clientOrders)[number];

/**
 * The rows in an order: by label from A, or what needs looking at first: the costliest, the least ready, the next review,
 * the oldest print. Ties stand by label; rows of which it is not known come last, but for print: never printed is oldest.
 * Amounts of different currencies are not compared: the currency most clients have comes first.
 */
export function sortedClients(rows: readonly ClientRow[], order: ClientOrder, language: string): ClientRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const byLabel = (one: ClientRow, other: ClientRow): number =>
    compare(one.client, other.client) || compare(one.name, other.name);
  if (order === "client") return rows.toSorted(byLabel);
  const keyOf = keys(rows)[order];
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((one, other) => byKey(one.key, other.key) || byLabel(one.row, other.row))
    .map(({ row }) => row);
}

type Key = readonly (number | string)[] | null;

function keys(rows: readonly ClientRow[]): Record<Exclude<ClientOrder, "client">, (row: ClientRow) => Key> {
  const ranks = currencyRanks(rows);
  return {
    cost: ({ short }) =>
      short?.costliest ? [ranks.get(short.currency) ?? 0, -short.costliest.openHour] : null,
    readiness: ({ readiness }) => (readiness === null ? null : [readiness]),
    review: ({ review }) => review && [review.on],
    print: ({ printedOn }) => [printedOn ?? ""],
  };
}

function byKey(one: Key, other: Key): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
}

/** The currencies of these clients by how many have them, the commonest 0. */
function currencyRanks(rows: readonly ClientRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { short } of rows) if (short) counts.set(short.currency, (counts.get(short.currency) ?? 0) + 1);
  const ordered = [...counts].toSorted(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return new Map(ordered.map(([currency], rank) => [currency, rank]));
}
