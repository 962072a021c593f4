import { useEffect, useMemo, useRef, useState } from "react";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import { copyText } from "#ui/copy-text.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Cluster, Stack } from "#ui/layout.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { hrefTo } from "#ui/routes.ts";
import { buildHash } from "#ui/own-script.ts";
import { useWords } from "#ui/words.tsx";
import { notedFaults } from "#store/faults.ts";
import { storageFacts, type StorageFacts } from "#store/storage-facts.ts";
import { diagnosisOf, diagnosisText, type Diagnosis, type Line } from "./diagnosis.ts";
import styles from "./diagnostics-screen.module.css";

/** How the app stands in this browser, to be copied for whoever helps. Contract, § Routes; ASVS 16.2.5. */
export function DiagnosticsScreen() {
  const t = useWords();
  const [facts, setFacts] = useState<StorageFacts | null>(null);
  const diagnosis = useMemo(() => facts && diagnosisOf(surroundings(), facts, notedFaults(), t), [facts, t]);
  useEffect(() => {
    void storageFacts().then(setFacts);
  }, []);
  return (
    <Page isNarrow back={{ href: hrefTo("help"), name: t("diagnostics.back") }}>
      <HangCard heading={<PageHeading title={t("diagnostics.title")}>{t("diagnostics.title")}</PageHeading>}>
        <CardBody>
          <p>{t("diagnostics.lead")}</p>
          <p>{t("diagnostics.unsent")}</p>
          {diagnosis ? <Shown diagnosis={diagnosis} /> : <p>{t("diagnostics.asking")}</p>}
        </CardBody>
      </HangCard>
    </Page>
  );
}

function Shown({ diagnosis }: { diagnosis: Diagnosis }) {
  const t = useWords();
  const announce = useAnnounce();
  const whole = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "selected" | null>(null);

  async function copy(): Promise<void> {
    const how = await copyText(diagnosisText(diagnosis, t), whole.current);
    setOutcome(how);
    announce(t(`diagnostics.${how}`));
  }

  return (
    <>
      <Cluster>
        <Button icon={outcome === "copied" ? "tick" : "clipboard"} onClick={() => void copy()}>
          {t("diagnostics.copy")}
        </Button>
        {outcome !== null && <span>{t(`diagnostics.${outcome}`)}</span>}
      </Cluster>
      <div ref={whole} className={styles.whole}>
        <Stack gap="apart">
          <section>
            <h2>{t("diagnostics.facts")}</h2>
            <Lines lines={diagnosis.facts} />
          </section>
          <section>
            <h2>{t("diagnostics.faults")}</h2>
            {diagnosis.faults.length === 0 ? (
              <p>{t("diagnostics.noFaults")}</p>
            ) : (
              <Lines lines={diagnosis.faults} />
            )}
          </section>
        </Stack>
      </div>
    </>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ what, is }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a fault can come twice, and the list never changes
        <div key={place} className={styles.line}>
          <dt>{what}</dt>
          <dd>{is}</dd>
        </div>
      ))}
    </dl>
  );
}

function surroundings() {
  return {
    build: buildHash(),
    origin: location.origin,
    isSecure: isSecureContext,
    browser: navigator.userAgent,
  };
}
