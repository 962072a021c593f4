import { dialAddress } from "#document/dial.ts";
import type { TwoStates } from "#cost/first-day.ts";
import { fileName } from "#plan-file/file-name.ts";
import type { Lead } from "#portfolio/plan-in-short.ts";
import { inCallingOrder, totalsOf, type ClientCause, type StoppedClient } from "#portfolio/who-depends.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { useFormatsOf, useWords } from "#ui/words.tsx";
import { ClientName } from "./client-table.tsx";
import styles from "./clients-screen.module.css";
import { useShownInParts } from "#ui/shown-in-parts.tsx";

interface StoppedClientsProps {
  cause: ClientCause;
  /** how many clients there are */
  clients: number;
}

/** Who stops with a cause: what it costs them all, and each with whom to call. */
export function StoppedClients({ cause, clients }: StoppedClientsProps) {
  const t = useWords();
  const formatsOf = useFormatsOf();
  const stops = inCallingOrder(cause.stops);
  const [shown, more] = useShownInParts(stops);
  const totals = totalsOf(stops);
  const counted = totals.reduce((sum, total) => sum + total.clients, 0);
  return (
    <section className={styles.part} aria-labelledby="stopped">
      <h2 id="stopped">
        <bdi>{cause.name}</bdi>
      </h2>
      <output>{t("clients.depends.stops", { cause: cause.name, count: stops.length, all: clients })}</output>
      {totals.map(({ currency, clients: count, hour, day }) => {
        const { money } = formatsOf({ country: "", currency });
        return (
          <p key={currency}>
            {t("clients.depends.total", {
              clients: count,
              hour: money(hour.unprepared),
              day: money(day.unprepared),
              dayBackups: money(day.prepared),
            })}
          </p>
        );
      })}
      {counted < stops.length && <p>{t("clients.depends.unknown", { count: stops.length - counted })}</p>}
      <p className={styles.says}>{t("clients.depends.when")}</p>
      <FileWay
        kind="calls"
        label={t("clients.depends.file")}
        help={t("clients.depends.fileHelp")}
        make={async () => {
          const { callList } = await import("#files/call-list.ts");
          return {
            name: fileName(cause.name, "calls", "csv"),
            content: callList(stops, t),
            type: "text/csv",
          };
        }}
      />
      <DataTable
        caption={t("clients.depends.table")}
        columns={[
          { key: "client", heading: t("clients.client"), cell: ({ row }) => <ClientName row={row} /> },
          {
            key: "call",
            heading: t("clients.depends.call"),
            cell: ({ row }) => <WhomToCall lead={row.short?.lead ?? null} />,
          },
          {
            key: "things",
            heading: t("clients.depends.things"),
            cell: ({ row, things }) => row.short && formatsOf(row.short).list(things),
          },
          {
            key: "hour",
            heading: t("clients.depends.hour"),
            cell: (stopped) => <Amount of={stopped} states={stopped.hour} />,
          },
          {
            key: "day",
            heading: t("clients.depends.day"),
            cell: (stopped) => <Amount of={stopped} states={stopped.day} />,
          },
        ]}
        rows={shown}
        keyOf={({ row }) => row.id}
      />
      {more}
    </section>
  );
}

function WhomToCall({ lead }: { lead: Lead | null }) {
  const t = useWords();
  if (lead === null) return t("clients.depends.noLead");
  const phones = [lead.phone, lead.phone2].filter((phone) => phone.trim() !== "");
  return (
    <span className={styles.value}>
      <bdi>{lead.name}</bdi>
      {phones.map((phone) => {
        const address = dialAddress(phone);
        return (
          <span key={phone} className={styles.client}>
            {address === null ? (
              phone
            ) : (
              <a className={styles.phone} href={address}>
                {phone}
              </a>
            )}
          </span>
        );
      })}
    </span>
  );
}

/** An amount as things are, and with the client's backups where they save something. */
function Amount({ of: { row }, states }: { of: StoppedClient; states: TwoStates }) {
  const t = useWords();
  const formatsOf = useFormatsOf();
  if (row.short === null) return null;
  const { money } = formatsOf(row.short);
  const amount = money(states.unprepared);
  const withBackups = money(states.prepared);
  return (
    <span className={styles.value}>
      {row.short.areSalesUnknown ? t("clients.cost.perThousand", { amount }) : amount}
      {withBackups !== amount && (
        <span className={styles.more}>{t("clients.depends.withBackups", { amount: withBackups })}</span>
      )}
    </span>
  );
}
