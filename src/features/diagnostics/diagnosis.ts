import type { Translate } from "#i18n/translate.ts";
import { appVersion } from "#plan-file/app-version.ts";
import type { NotedFault } from "#store/faults.ts";
import type { StorageFacts } from "#store/storage-facts.ts";
import { faultLine } from "./fault-line.ts";

/** A line of the page: what, and how it is. */
export interface Line {
  what: string;
  is: string;
}

export interface Diagnosis {
  facts: Line[];
  faults: Line[];
}

/** Where the page is, as the browser says it. */
export interface Surroundings {
  build: string | null;
  origin: string;
  isSecure: boolean;
  browser: string;
}

/** All there is to say of how the app stands in this browser, in words; nothing of it comes from inside a plan. */
export function diagnosisOf(
  around: Surroundings,
  { boot, kept, browser, offline }: StorageFacts,
  faults: readonly NotedFault[],
  t: Translate,
): Diagnosis {
  const { build, origin, isSecure } = around;
  const facts: Line[] = [
    { what: t("diagnostics.version"), is: appVersion },
    { what: t("diagnostics.build"), is: build ?? t("diagnostics.developing") },
    {
      what: t("diagnostics.from"),
      is: isSecure ? origin : t("diagnostics.fromUnsecured", { origin }),
    },
    { what: t("diagnostics.browser"), is: around.browser },
    { what: t("diagnostics.boot"), is: t(`diagnostics.boot.${boot}`) },
    ...keptLines(kept, t),
    {
      what: t("diagnostics.lasts"),
      is: t(`diagnostics.lasts.${browser.lasts === null ? "unknown" : browser.lasts ? "yes" : "no"}`),
    },
    { what: t("diagnostics.offline"), is: t(`diagnostics.offline.${offline.is}`) },
  ];
  if (browser.usedBytes !== null)
    facts.push({
      what: t("diagnostics.room"),
      is: t("diagnostics.roomUsed", { used: `${(browser.usedBytes / 1e6).toFixed(1)} MB` }),
    });
  return { facts, faults: faults.map((fault) => lineOf(fault, t)) };
}

function keptLines(kept: StorageFacts["kept"], t: Translate): Line[] {
  const what = t("diagnostics.plans");
  if (!kept.ok) return [{ what, is: t("diagnostics.notRead", { reason: kept.reason }) }];
  const { plans, removed, writes, lastSavedAt } = kept.value;
  return [
    { what, is: t("diagnostics.plansCount", { plans, removed }) },
    { what: t("diagnostics.writes"), is: t("diagnostics.writesCount", { count: writes }) },
    { what: t("diagnostics.lastSaved"), is: momentWords(lastSavedAt) ?? t("diagnostics.never") },
  ];
}

function lineOf({ at, what }: NotedFault, t: Translate): Line {
  const { is, text } = faultLine(what);
  const when = momentWords(at.toISOString()) ?? "";
  return { what: when, is: `${t(`diagnostics.fault.${is}`)}: ${text}` };
}

/** "2026-11-21 20:59 UTC": whoever helps may be elsewhere. Only what has that form is said. */
function momentWords(moment: string | null): string | null {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(moment ?? "") ?? [];
  return day === undefined ? null : `${day} ${time} UTC`;
}

/** The page as plain text, for the clipboard. */
export function diagnosisText({ facts, faults }: Diagnosis, t: Translate): string {
  const said = faults.length === 0 ? [t("diagnostics.noFaults")] : linesOf(faults);
  return ["Counterplan", ...linesOf(facts), "", t("diagnostics.faults"), ...said].join("\n");
}

function linesOf(lines: readonly Line[]): string[] {
  return lines.map(({ what, is }) => `${what}: ${is}`);
}
