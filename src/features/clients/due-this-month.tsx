import { useMemo } from "react";
import { dateWords } from "#files/date-words.ts";
import type { ClientRow } from "#portfolio/client-row.ts";
import { dueThisMonth, type DueAtClient } from "#portfolio/due-this-month.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { ClientName } from "./client-table.tsx";
import styles from "./clients-screen.module.css";
import { useShownInParts } from "#ui/shown-in-parts.tsx";

/** What is over or due this month at any client, the oldest first. */
export function DueThisMonth({ rows, today }: { rows: readonly ClientRow[]; today: string }) {
  const t = useWords();
  const due = useMemo(() => dueThisMonth(rows, today), [rows, today]);
  if (due.length === 0) return <p className={styles.says}>{t("clients.due.none")}</p>;
  return (
    <Disclosure summary={t("clients.due", { count: due.length })}>
      <DueTable due={due} today={today} />
    </Disclosure>
  );
}

function DueTable({ due, today }: { due: readonly DueAtClient[]; today: string }) {
  const t = useWords();
  const formats = useFormats();
  const [shown, more] = useShownInParts(due);
  return (
    <>
      <DataTable
        caption={t("clients.due", { count: due.length })}
        captionIsHeading
        columns={[
          { key: "client", heading: t("clients.client"), cell: ({ row }) => <ClientName row={row} /> },
          { key: "what", heading: t("clients.due.what"), cell: (date) => dateWords(t, date) },
          {
            key: "when",
            heading: t("clients.due.when"),
            cell: ({ on }) => {
              const day = formats.day(on, "short");
              return (
                <span className={styles.whole}>{on < today ? t("clients.due.over", { day }) : day}</span>
              );
            },
          },
        ]}
        rows={shown}
        keyOf={({ row, is, id, on }) => `${row.id} ${is} ${id} ${on}`}
      />
      {more}
    </>
  );
}
