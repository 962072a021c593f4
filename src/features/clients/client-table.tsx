import type { ClientRow } from "#portfolio/client-row.ts";
import { useKeepTemplate } from "#questions/use-keep-template.ts";
import { Button } from "#ui/button.tsx";
import { DataTable } from "#ui/data-table.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useFormats, useFormatsOf, useWords } from "#ui/words.tsx";
import styles from "./clients-screen.module.css";
import { useShownInParts } from "#ui/shown-in-parts.tsx";

/** The clients in the order given; the first fifty, and more on demand. */
export function ClientTable({ rows }: { rows: readonly ClientRow[] }) {
  const t = useWords();
  const formats = useFormats();
  const formatsOf = useFormatsOf();
  const keepTemplate = useKeepTemplate();
  const [shown, more] = useShownInParts(rows);
  if (rows.length === 0) return null;
  return (
    <>
      <DataTable
        caption={t("clients.table")}
        columns={[
          { key: "client", heading: t("clients.client"), cell: (row) => <ClientName row={row} /> },
          {
            key: "cost",
            heading: t("clients.cost"),
            cell: ({ short }) => {
              if (short === null) return "…";
              if (short.costliest === null) return t("clients.cost.none");
              const { openHour, name } = short.costliest;
              const money = formatsOf(short).money(openHour);
              return (
                <span className={styles.value}>
                  {short.areSalesUnknown ? t("clients.cost.perThousand", { amount: money }) : money}
                  <span className={styles.more}>{name}</span>
                </span>
              );
            },
          },
          {
            key: "readiness",
            heading: t("clients.readiness"),
            cell: ({ short, readiness }) =>
              short === null
                ? "…"
                : readiness === null
                  ? t("clients.readiness.none")
                  : formats.number(Math.round(readiness)),
          },
          {
            key: "review",
            heading: t("clients.review"),
            cell: ({ review }) => {
              if (review === null) return t("clients.review.none");
              const day = formats.day(review.on, "short");
              return (
                <span className={styles.whole}>{review.isDue ? t("clients.review.due", { day }) : day}</span>
              );
            },
          },
          {
            key: "print",
            heading: t("clients.print"),
            cell: ({ printedVersion, printedOn, isPaperOld }) => {
              if (printedVersion === 0 || printedOn === null) return t("clients.print.none");
              const day = formats.day(printedOn, "short");
              return (
                <span className={styles.value}>
                  <span className={styles.whole}>
                    {t("clients.print.version", { version: printedVersion, day })}
                  </span>
                  {isPaperOld && <span className={styles.more}>{t("clients.print.old")}</span>}
                </span>
              );
            },
          },
          {
            key: "template",
            heading: t("clients.asTemplate"),
            cell: ({ id, client }) => (
              <Button
                kind="plain"
                small
                aria-label={t("clients.keepTemplateOf", { client })}
                onClick={() => void keepTemplate(id)}
              >
                {t("clients.keepTemplate")}
              </Button>
            ),
          },
        ]}
        rows={shown}
        keyOf={({ id }) => id}
      />
      {more}
    </>
  );
}

/** A client by label and business, leading to the plan. */
export function ClientName({ row: { id, client, name } }: { row: ClientRow }) {
  const t = useWords();
  return (
    <span>
      <a className={styles.client} href={hrefTo("plan", { plan: id })}>
        <bdi>{client}</bdi>
      </a>
      <span className={styles.more}>
        <bdi>{name === "" ? t("clients.unnamed") : name}</bdi>
      </span>
    </span>
  );
}
