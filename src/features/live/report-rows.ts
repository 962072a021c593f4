import type { OutageReport } from "#live/outage-report.ts";
import type { LiveWords } from "./use-live-words.ts";

type RowWords = Pick<LiveWords, "t" | "formats" | "nameOf" | "inSentence" | "lasted" | "when" | "onDay">;

/** The facts of a report in words: label and what it says. */
export function reportRows(
  report: OutageReport,
  { t, formats, nameOf, inSentence, lasted, when, onDay }: RowWords,
): { label: string; says: string }[] {
  const span = ({ from, until }: { from: string; until: string | null }): string =>
    t("live.from", { from: onDay(from), until: until === null ? "…" : when(until, from) });
  const each =
    report.down.length < 2
      ? []
      : report.down.map((failed) => ({
          label: nameOf(failed.root),
          says: span(failed),
        }));
  const told = report.told.map(({ channel, times }) =>
    t("live.report.toldTimes", { channel: t(`messages.channel.${channel}`), times }),
  );
  const forms = report.forms.map(({ form, into }) =>
    t("live.report.formInto", { form: form.title, thing: inSentence(into.id) }),
  );
  return [
    { label: t("live.report.down"), says: span({ from: report.startedAt, until: report.endedAt }) },
    { label: t("live.report.lasted"), says: lasted(report.minutes) },
    ...each,
    {
      label: t("live.report.steps"),
      says: t("live.report.stepsDone", {
        done: report.done.length,
        couldNot: report.couldNot.length,
        later: report.later.length,
      }),
    },
    {
      label: t("live.report.messages"),
      says: told.length === 0 ? t("live.report.none") : formats.list(told),
    },
    ...(forms.length === 0 ? [] : [{ label: t("live.report.typeIn"), says: formats.list(forms) }]),
  ];
}
