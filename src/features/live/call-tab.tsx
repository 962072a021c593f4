import { dialAddress } from "#document/dial.ts";
import type { PaperContent } from "#document/paper-content.ts";
import { wordPhrase, type Wording } from "#document/word-phrase.ts";
import { callsFor } from "#live/calls.ts";
import type { ThingInWork } from "#live/thing-in-work.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./live-tabs.module.css";
import { note } from "./outage-taps.ts";

interface CallTabProps {
  plan: Plan;
  outage: Outage;
  thing: ThingInWork;
  content: PaperContent;
}

/** Whom to call, as on the card: a tap dials, and the log knows of it. Nobody rings 112 to practise. */
export function CallTab({ plan, outage, thing, content }: CallTabProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const wording: Wording = { words: t, formats, pageOf: () => "", page: 0, pages: 0 };
  const { emergency, calls } = callsFor(thing, plan, content);
  return (
    <ul className={styles.calls}>
      {emergency.map((number) => (
        <li key={number}>
          {outage.practice ? (
            <p className={styles.noCall}>{t("live.emergency", { number })}</p>
          ) : (
            <a className={styles.call} href={dialAddress(number) ?? undefined}>
              <span>{t("live.emergency", { number })}</span>
            </a>
          )}
        </li>
      ))}
      {calls.map((call) => {
        const who = wordPhrase(call.who, wording);
        const number = call.number && wordPhrase(call.number, wording);
        return (
          <li key={who}>
            {call.dial !== null && number !== null ? (
              <a
                className={styles.call}
                href={call.dial}
                onClick={() => note(outage.id, t("live.called", { who: who.replace(/^\d+\. /, "") }))}
              >
                <span>{who}</span>
                <b>{number}</b>
              </a>
            ) : (
              <p className={styles.noCall}>
                <span>{who}</span> <b>{number ?? t("live.call.write")}</b>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
