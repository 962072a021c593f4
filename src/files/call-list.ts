import type { Translate } from "#i18n/translate.ts";
import type { StoppedClient } from "#portfolio/who-depends.ts";
import { byteOrderMark, csv } from "./csv.ts";

const columns = [
  "client",
  "business",
  "call",
  "phone",
  "second",
  "email",
  "stops",
  "currency",
  "hour",
  "hourBackups",
  "day",
  "dayBackups",
  "note",
] as const;

/** Whom to call at the clients that a cause stops, in the order given, as a table. Needs the area `clients` of the catalogue. */
export function callList(stops: readonly StoppedClient[], t: Translate): string {
  const rows = stops.map(({ row: { client, name, short }, things, hour, day }) => [
    client,
    name,
    short?.lead?.name ?? "",
    short?.lead?.phone ?? "",
    short?.lead?.phone2 ?? "",
    short?.lead?.email ?? "",
    things.join(", "),
    short?.currency ?? "",
    whole(hour.unprepared),
    whole(hour.prepared),
    whole(day.unprepared),
    whole(day.prepared),
    short?.areSalesUnknown === true ? t("clients.file.perThousand") : "",
  ]);
  return byteOrderMark + csv([columns.map((column) => t(`clients.file.${column}`)), ...rows]);
}

/** Cents would say more than the plan knows. */
function whole(amount: number): number {
  return Math.round(amount);
}
