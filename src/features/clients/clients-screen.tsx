import { useDeferredValue, useMemo, useState } from "react";
import { foundClients } from "#portfolio/found-clients.ts";
import { clientOrders, sortedClients, type ClientOrder } from "#portfolio/sorted-clients.ts";
import { SaidBar } from "#questions/said.tsx";
import { ButtonLink } from "#ui/button.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Cluster } from "#ui/layout.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { SelectField } from "#ui/select-field.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useLanguage, useWords } from "#ui/words.tsx";
import { ClientTable } from "./client-table.tsx";
import styles from "./clients-screen.module.css";
import { DueThisMonth } from "./due-this-month.tsx";
import { NoClients } from "./no-clients.tsx";
import { OwnAdviser } from "./own-adviser.tsx";
import { useClients, type Clients } from "./use-clients.ts";

/** Every plan with a client's label: what it costs them, how ready they are, what is due. Design, § 2. */
export function ClientsScreen() {
  const t = useWords();
  const clients = useClients();
  if (clients.state === "loading") return null;
  return (
    <SaidBar>
      <Page back={{ href: hrefTo("home"), name: t("frame.yourPlans") }}>
        <HangCard heading={<PageHeading title={t("clients.title")}>{t("clients.title")}</PageHeading>}>
          <CardBody>
            {clients.rows.length === 0 ? (
              <>
                <NoClients hasFailed={clients.state === "failed"} />
                <Cluster>
                  <TemplatesLink />
                </Cluster>
                <OwnAdviser />
              </>
            ) : (
              <List {...clients} />
            )}
          </CardBody>
        </HangCard>
      </Page>
    </SaidBar>
  );
}

function TemplatesLink() {
  const t = useWords();
  return (
    <ButtonLink kind="plain" href={hrefTo("templates")}>
      {t("clients.templates")}
    </ButtonLink>
  );
}

function List({ rows, left, today }: Clients) {
  const t = useWords();
  const language = useLanguage();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<ClientOrder>("client");
  // a letter stands before its answer does, however many clients there are
  const typed = useDeferredValue(search);
  const sorted = useMemo(() => sortedClients(rows, order, language), [rows, order, language]);
  const shown = useMemo(() => foundClients(sorted, typed), [sorted, typed]);
  const currencies = new Set(rows.flatMap(({ short }) => short?.currency ?? []));
  return (
    <>
      <p className={styles.says}>
        {t("clients.count", { count: rows.length })} {left > 0 && t("clients.working", { count: left })}
      </p>
      <Cluster>
        <ButtonLink href={hrefTo("depends")}>{t("clients.depends")}</ButtonLink>
        <TemplatesLink />
        <ButtonLink kind="plain" href={hrefTo("home")}>
          {t("clients.library")}
        </ButtonLink>
      </Cluster>
      <div>
        <DueThisMonth rows={rows} today={today} />
        <OwnAdviser />
      </div>
      <div className={styles.tools}>
        <TextField
          type="search"
          name="find-client"
          label={t("clients.search")}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <SelectField
          name="sort-clients"
          label={t("clients.sort")}
          help={order === "cost" && currencies.size > 1 ? t("clients.sortedByCurrency") : undefined}
          value={order}
          options={clientOrders.map((value) => ({ value, label: t(`clients.sort.${value}`) }))}
          onChange={({ target }) =>
            setOrder(clientOrders.find((value) => value === target.value) ?? "client")
          }
        />
      </div>
      <output className={styles.says}>
        {typed.trim() !== "" && t("clients.found", { count: shown.length })}
      </output>
      <ClientTable key={`${order} ${typed}`} rows={shown} />
    </>
  );
}
