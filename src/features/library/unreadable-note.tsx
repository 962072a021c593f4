import { useEffect } from "react";
import { localDay } from "#i18n/local-day.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { focusHeading } from "#ui/focus-heading.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useAreas } from "#ui/use-areas.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { offerFile } from "#storage/offer-file.ts";
import type { SetAsidePlan, UnreadablePlan } from "#storage/unreadable-plans.ts";
import { useLibrary } from "#store/library.ts";
import { checkPlans, setPlanAside, useUnreadable } from "#store/unreadable-plans.ts";
import { useSay } from "#questions/said.tsx";
import styles from "./unreadable-note.module.css";

const areas = ["kept"] as const;
const asText = "text/plain;charset=utf-8";

/** Names the plans of this browser that cannot be read, and the ways to keep what is in them. */
export function UnreadableNote() {
  const t = useWords();
  const isHere = useAreas(areas);
  const listed = useLibrary((library) => library.plans);
  const found = useUnreadable((unreadable) => unreadable.plans);
  const aside = useUnreadable((unreadable) => unreadable.aside);
  useEffect(() => void checkPlans(), []);
  // one that was removed meanwhile is among the removed ones; what is in no list stays here
  const plans = found.filter(
    ({ id, headKey }) => id === null || headKey === null || listed.some((plan) => plan.id === id),
  );
  if (!isHere || plans.length + aside.length === 0) return null;
  return (
    <div className={styles.note}>
      {plans.length > 0 && (
        <Note kind="warning" icon="error">
          <p role="status">
            <b>{t("kept.unread", { count: plans.length })}</b> {t("kept.unread.text")}
          </p>
          <ul className={styles.list}>
            {plans.map((plan, at) => (
              <UnreadableRow key={`${plan.id} ${String(at)}`} plan={plan} />
            ))}
          </ul>
        </Note>
      )}
      {aside.length > 0 && (
        <Disclosure summary={t("kept.aside", { count: aside.length })}>
          <ul className={styles.list}>
            {aside.map((plan) => (
              <AsideRow key={plan.number} plan={plan} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function UnreadableRow({ plan }: { plan: UnreadablePlan }) {
  const t = useWords();
  const say = useSay();
  const name = plan.name === "" ? t("kept.unread.noName") : plan.name;

  async function moveAside(): Promise<void> {
    const moved = await setPlanAside(plan);
    if (moved.ok) say.done(t("kept.aside.done", { name }));
    else say.failed(moved.reason);
    focusHeading(); // its row had the focus
  }

  return (
    <li className={styles.row} data-testid="unreadable-row">
      <b>{name}</b>
      <div className={styles.ways}>
        <Button
          small
          aria-label={t("kept.unread.saveOf", { name })}
          onClick={() => offerFile(`${plan.id ?? "plan"}.txt`, plan.text, asText)}
        >
          {t("kept.unread.save")}
        </Button>
        {plan.id !== null && plan.headKey !== null && (
          <ButtonLink small href={hrefTo("versions", { plan: plan.id })}>
            {t("library.versions")}
          </ButtonLink>
        )}
        <Button
          small
          kind="plain"
          aria-label={t("kept.unread.asideOf", { name })}
          onClick={() => void moveAside()}
        >
          {t("kept.unread.aside")}
        </Button>
      </div>
    </li>
  );
}

function AsideRow({ plan }: { plan: SetAsidePlan }) {
  const t = useWords();
  const formats = useFormats();
  const name = plan.name === "" ? t("kept.unread.noName") : plan.name;
  const moment = new Date(plan.at);
  return (
    <li className={styles.row}>
      <span>
        <b>{name}</b>{" "}
        {!Number.isNaN(moment.getTime()) && t("kept.aside.on", { day: formats.day(localDay(moment)) })}
      </span>
      <Button
        small
        aria-label={t("kept.unread.saveOf", { name })}
        onClick={() => offerFile(`set-aside-${String(plan.number)}.txt`, plan.text, asText)}
      >
        {t("kept.unread.save")}
      </Button>
    </li>
  );
}
