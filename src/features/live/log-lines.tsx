import { outageLog, type LogLine } from "#live/outage-log.ts";
import type { Outage } from "#plan/outage.ts";
import styles from "./live-tabs.module.css";
import type { LiveWords } from "./use-live-words.ts";

/** What happened, by the clock. */
export function LogLines({ outage, words, now }: { outage: Outage; words: LiveWords; now: string }) {
  const lines = outageLog(outage);
  if (lines.length === 0) return <p>{words.t("live.log.empty")}</p>;
  return (
    <ol className={styles.log}>
      {lines.map((line, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line never changes its place among those before it
        <li key={place}>
          <time dateTime={line.at}>{words.when(line.at, now)}</time>
          <span dir="auto">{logWords(line, words)}</span>
        </li>
      ))}
    </ol>
  );
}

/** A line of the log in words. */
export function logWords(line: LogLine, { t, nameOf }: Pick<LiveWords, "t" | "nameOf">): string {
  if ("root" in line) return t(`live.log.${line.is}`, { thing: nameOf(line.root) });
  if ("told" in line) return t("live.log.told", { channel: t(`messages.channel.${line.told.channel}`) });
  const { result, step, note } = line.entry;
  if (line.is === "note") return note;
  if (line.is === "decided" && result !== "later") return step;
  return t("live.log.step", { state: t(wordsOf[result]), step });
}

const wordsOf = {
  done: "live.done",
  later: "live.notNow",
  couldNot: "live.couldNot",
  note: "live.log.note",
} as const;
