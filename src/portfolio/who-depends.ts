import type { TwoStates } from "#cost/first-day.ts";
import { plainLetters } from "#plan/plain-letters.ts";
import type { ClientRow } from "./client-row.ts";
import type { CauseInShort } from "./plan-in-short.ts";

/** Names of the catalogue, by id. */
export interface CatalogueNames {
  providers: ReadonlyMap<string, string>;
  services: ReadonlyMap<string, string>;
}

/** Something that clients depend on. */
export interface ClientCause {
  /** tells causes apart: what clients call by one name is one cause */
  key: string;
  of: "provider" | "service";
  name: string;
  /** the clients it stops, in the order of the rows */
  stops: StoppedClient[];
}

/** What stops at a client, and the cost of it as their plan says. */
export interface StoppedClient {
  row: ClientRow;
  things: string[];
  hour: TwoStates;
  day: TwoStates;
}

/** Everything outside their houses that these clients depend on, what stops most of them first. */
export function clientCauses(
  rows: readonly ClientRow[],
  names: CatalogueNames,
  language: string,
): ClientCause[] {
  const known = knownNames(names);
  const causes = new Map<string, ClientCause>();
  for (const row of rows)
    for (const cause of row.short?.causes ?? []) {
      const named = nameOf(cause, names, known);
      const found = causes.get(named.key) ?? { ...named, stops: [] };
      causes.set(named.key, found);
      // the same name twice in one plan: what is dearer tells more
      const last = found.stops.at(-1);
      const stopped = { row, things: cause.things, hour: cause.hour, day: cause.day };
      if (last?.row !== row) found.stops.push(stopped);
      else if (last.day.unprepared < cause.day.unprepared) found.stops.splice(-1, 1, stopped);
    }
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return [...causes.values()].toSorted(
    (one, other) => other.stops.length - one.stops.length || compare(one.name, other.name),
  );
}

/** What all stopped clients of a currency lose together; currencies are never added up. */
export interface CurrencyTotal {
  currency: string;
  clients: number;
  hour: TwoStates;
  day: TwoStates;
}

/**
 * The totals of a cause by currency, the one of most clients first. Clients whose sales are not known are in none: their
 * amounts are for every 1,000 of sales.
 */
export function totalsOf(stops: readonly StoppedClient[]): CurrencyTotal[] {
  const totals = new Map<string, CurrencyTotal>();
  for (const { row, hour, day } of stops) {
    if (row.short === null || row.short.areSalesUnknown) continue;
    const { currency } = row.short;
    const last = totals.get(currency) ?? { currency, clients: 0, hour: nothing, day: nothing };
    totals.set(currency, {
      currency,
      clients: last.clients + 1,
      hour: sum(last.hour, hour),
      day: sum(last.day, day),
    });
  }
  return [...totals.values()].toSorted((one, other) => other.clients - one.clients);
}

/** The stopped clients in the order to call them: the costliest day first, amounts in one currency together. */
export function inCallingOrder(stops: readonly StoppedClient[]): StoppedClient[] {
  const ranks = new Map(totalsOf(stops).map(({ currency }, rank) => [currency, rank]));
  const rankOf = ({ row: { short } }: StoppedClient): number =>
    short === null || short.areSalesUnknown ? ranks.size : (ranks.get(short.currency) ?? ranks.size);
  return stops.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || other.day.unprepared - one.day.unprepared,
  );
}

const nothing: TwoStates = { unprepared: 0, prepared: 0 };

function sum(one: TwoStates, other: TwoStates): TwoStates {
  return { unprepared: one.unprepared + other.unprepared, prepared: one.prepared + other.prepared };
}

type NamedCause = Pick<ClientCause, "key" | "of" | "name">;

/** An owner's own words for something the catalogue has are that. */
function nameOf(
  { of, id }: CauseInShort,
  names: CatalogueNames,
  known: ReadonlyMap<string, NamedCause>,
): NamedCause {
  const room = of === "service" ? "service" : "provider";
  const name = of === "own" ? undefined : names[`${room}s`].get(id);
  if (name !== undefined) return { key: `${room} ${id}`, of: room, name };
  const plain = plainLetters(id);
  return known.get(`${room} ${plain}`) ?? { key: `${room} "${plain}"`, of: room, name: id };
}

function knownNames({ providers, services }: CatalogueNames): Map<string, NamedCause> {
  const rooms = [
    ["provider", providers],
    ["service", services],
  ] as const;
  return new Map(
    rooms.flatMap(([of, names]) =>
      [...names].map(([id, name]): [string, NamedCause] => [
        `${of} ${plainLetters(name)}`,
        { key: `${of} ${id}`, of, name },
      ]),
    ),
  );
}
