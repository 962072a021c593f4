import { useMemo, useState } from "react";
import type { Content } from "#content/content.ts";
import { plainLetters } from "#plan/plain-letters.ts";
import { clientCauses, type ClientCause } from "#portfolio/who-depends.ts";
import { contentHook } from "#questions/content-hook.ts";
import { Button } from "#ui/button.tsx";
import { ComboBox } from "#ui/combo-box.tsx";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Cluster } from "#ui/layout.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import { causeLabels } from "./cause-labels.ts";
import { NoClients } from "./no-clients.tsx";
import styles from "./clients-screen.module.css";
import { StoppedClients } from "./stopped-clients.tsx";
import { useClients } from "./use-clients.ts";

const useCatalogue = contentHook(["providers", "services"]);

/** The causes that are offered as buttons, those that stop most clients. */
const offered = 8;

/** *Who else depends on this?* Every client that a provider or a product would stop. Issue 7, § 4. */
export function DependsScreen() {
  const t = useWords();
  const language = useLanguage();
  const { rows, state, left } = useClients();
  const catalogue = useCatalogue();
  const causes = useMemo(() => clientCauses(rows, namesOf(catalogue), language), [rows, catalogue, language]);
  if (state === "loading") return null;
  return (
    <Page back={{ href: hrefTo("clients"), name: t("clients.title") }}>
      <HangCard heading={<PageHeading title={t("clients.depends")}>{t("clients.depends")}</PageHeading>}>
        <CardBody>
          <p className={styles.says}>
            {t("clients.depends.lead")} {left > 0 && t("clients.working", { count: left })}
          </p>
          {rows.length === 0 && <NoClients hasFailed={state === "failed"} />}
          {rows.length > 0 && causes.length === 0 && left === 0 && <p>{t("clients.depends.nothing")}</p>}
          {causes.length > 0 && <Pick causes={causes} clients={rows.length} />}
        </CardBody>
      </HangCard>
    </Page>
  );
}

function Pick({ causes, clients }: { causes: readonly ClientCause[]; clients: number }) {
  const t = useWords();
  const [text, setText] = useState("");
  const labels = useMemo(
    () =>
      causeLabels(causes, (name, of) =>
        t("clients.depends.label", { name, kind: t(`clients.depends.${of}`) }),
      ),
    [causes, t],
  );
  const chosen = causes.find(({ key }) => plainLetters(labels.get(key) ?? "") === plainLetters(text));
  const wanted = plainLetters(text);
  const fitting = chosen ? causes : causes.filter(({ name }) => plainLetters(name).includes(wanted));
  return (
    <>
      <ComboBox
        id="pick-cause"
        label={t("clients.depends.ask")}
        help={t("clients.depends.help")}
        listLabel={t("clients.depends.list")}
        options={fitting.slice(0, 100).map(({ key, of, stops }) => ({
          id: key,
          label: labels.get(key) ?? "",
          help: t("clients.depends.option", {
            kind: t(`clients.depends.${of}`),
            clients: t("clients.depends.clients", { count: stops.length }),
          }),
        }))}
        value={text}
        onChange={setText}
        noneFits={t("clients.depends.noneFits")}
      />
      {chosen ? (
        <StoppedClients key={chosen.key} cause={chosen} clients={clients} />
      ) : (
        <section className={styles.part} aria-labelledby="stops-most">
          <h2 id="stops-most">{t("clients.depends.most")}</h2>
          <Cluster>
            {causes.slice(0, offered).map(({ key, stops }) => (
              <Button small key={key} onClick={() => setText(labels.get(key) ?? "")}>
                {labels.get(key)}, {t("clients.depends.clients", { count: stops.length })}
              </Button>
            ))}
          </Cluster>
        </section>
      )}
    </>
  );
}

function namesOf({ providers, services }: Pick<Content, "providers" | "services">) {
  return {
    providers: new Map(providers.map(({ id, name }) => [id, name])),
    services: new Map(services.map(({ id, name }) => [id, name])),
  };
}
