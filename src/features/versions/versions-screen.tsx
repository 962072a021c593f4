import { useCallback, useEffect, useState } from "react";
import { localDay } from "#i18n/local-day.ts";
import { focusHeading } from "#ui/focus-heading.ts";
import { CardBody, HangCard } from "#ui/hang-card.tsx";
import { Note } from "#ui/note.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Page } from "#ui/page.tsx";
import { goTo, hrefTo, type Place } from "#ui/routes.ts";
import { UndoBar } from "#ui/undo-bar.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import type { Stored } from "#storage/stored.ts";
import { closePlan } from "#store/open-plan.ts";
import type { Version } from "#store/make-versions.ts";
import { bringBack, openAsCopy, readPlanVersions } from "#store/versions.ts";
import { VersionPreview } from "./version-preview.tsx";
import { VersionRow } from "./version-row.tsx";
import { byDay, whenWords } from "./version-words.ts";
import styles from "./versions-screen.module.css";

interface Said {
  text: string;
  undo?: () => Promise<Stored<unknown>>;
}

/** How a plan stood before, by day and time: to look at, to open beside it, or to bring back. */
export function VersionsScreen({ plan: id }: Place) {
  const t = useWords();
  const formats = useFormats();
  const [read, setRead] = useState<Stored<Version[]> | null>(null);
  const [looksAt, setLooksAt] = useState<Version | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    let isWanted = true;
    async function open(): Promise<void> {
      await closePlan(); // what was just typed counts too
      const found = await readPlanVersions(id);
      if (isWanted) setRead(found);
    }
    void open();
    return () => {
      isWanted = false;
    };
  }, [id]);
  async function load(): Promise<void> {
    setRead(await readPlanVersions(id));
  }
  const clear = useCallback(() => setSaid(null), []);

  async function back(version: Version): Promise<void> {
    setLooksAt(null);
    const brought = await bringBack(id, version);
    await load();
    setSaid(
      brought.ok
        ? {
            text: t("versions.said.back", { when: whenWords(version, t, formats) }),
            undo: brought.value.undo,
          }
        : { text: t("versions.said.failed") },
    );
    focusHeading(); // its row may have moved
  }

  async function takeBack({ undo }: Said): Promise<void> {
    const undone = await undo?.();
    await load();
    setSaid({ text: undone?.ok === true ? t("versions.said.undone") : t("versions.said.failed") });
    focusHeading();
  }

  async function openCopy(version: Version): Promise<void> {
    const name = version.plan?.business.name ?? "";
    const opened = await openAsCopy(
      version,
      t("versions.copyName", { name, day: formats.day(localDay(new Date(version.at))) }),
    );
    if (opened.ok) return goTo(hrefTo("plan", { plan: opened.value }));
    setLooksAt(null);
    setSaid({ text: t("versions.said.failed") });
  }

  if (read === null) return null;
  const versions = read.ok ? read.value : [];
  const now = versions.find(({ why }) => why === "now");
  const earlier = versions.filter(({ why }) => why !== "now");
  return (
    <Page isNarrow back={{ href: hrefTo("home"), name: t("frame.yourPlans") }}>
      <HangCard heading={<PageHeading title={t("versions.title")}>{t("versions.title")}</PageHeading>}>
        <CardBody>
          <p className={styles.lead}>{t("versions.lead")}</p>
          {!read.ok && (
            <Note kind="warning">
              <p>{t(read.reason === "missing" ? "versions.missing" : "versions.failed")}</p>
            </Note>
          )}
          {now && <Now version={now} />}
          {read.ok && earlier.length === 0 && <p>{t("versions.none")}</p>}
          {byDay(earlier).map(([day, ofDay]) => (
            <section key={day} aria-labelledby={`day-${day}`}>
              <h2 id={`day-${day}`} className={styles.day}>
                {day === "" ? t("versions.unknownDay") : formats.day(day)}
              </h2>
              <ul className={styles.list}>
                {ofDay.map((version) => (
                  <VersionRow
                    key={version.number}
                    id={id}
                    version={version}
                    onLook={() => setLooksAt(version)}
                    onBringBack={() => void back(version)}
                  />
                ))}
              </ul>
            </section>
          ))}
          {earlier.length > 0 && <p className={styles.quiet}>{t("versions.thinned")}</p>}
        </CardBody>
      </HangCard>
      {looksAt && (
        <VersionPreview
          version={looksAt}
          now={now?.plan ?? null}
          onBringBack={() => void back(looksAt)}
          onOpenCopy={() => void openCopy(looksAt)}
          onClose={() => setLooksAt(null)}
        />
      )}
      {said && (
        <UndoBar
          key={said.text}
          text={said.text}
          onGone={clear}
          onUndo={said.undo && (() => void takeBack(said))}
        />
      )}
    </Page>
  );
}

function Now({ version }: { version: Version }) {
  const t = useWords();
  const formats = useFormats(version.plan?.business);
  if (version.plan === null) {
    return (
      <Note kind="warning">
        <p>{t("versions.nowUnreadable")}</p>
      </Note>
    );
  }
  const moment = new Date(version.at);
  const [day, time] = [formats.day(localDay(moment)), formats.clock(moment)];
  return <p>{t("versions.now", { name: version.plan.business.name, day, time })}</p>;
}
