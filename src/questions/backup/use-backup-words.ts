import { useMemo } from "react";
import type { Backup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";
import type { BackupWarning } from "#readiness/backup-warnings.ts";
import { useKnownProviders } from "../cause/known-providers.ts";
import { useCostWords, type CostWords } from "../use-cost-words.ts";

/** The words of amounts and things, and those of causes and of what is wrong with a backup. */
export interface BackupWords extends CostWords {
  /** the name of a thing or a provider, inside a sentence */
  causeInSentence: (id: string) => string;
  /** what a backup is called, though nobody has named it */
  wayOf: (backup: Pick<Backup, "title">) => string;
  /** what is wrong with the backup of a thing, in a sentence or two */
  warning: (thing: string, warning: BackupWarning) => string;
  /** a length of time that need not be a full hour: "1.5 hours", "50 minutes" */
  span: (minutes: number) => string;
}

/** How screens speak of backups. Needs the areas `cost` and `backups`; waits for the providers the first time. */
export function useBackupWords(plan: Plan): BackupWords {
  const words = useCostWords(plan);
  const providers = useKnownProviders();
  return useMemo(() => {
    const { t, formats, inSentence, duration } = words;
    const own = new Set(plan.dependencies.map(({ id }) => id));
    // what an owner added as a cause is a line, a circuit, a phone; the catalogue's are names of firms
    const homely = new Map(plan.providers.map(({ id, name }) => [id, name]));
    const known = new Map(providers.map(({ id, name }) => [id, name]));
    const causeInSentence = (id: string): string => {
      if (own.has(id)) return inSentence(id);
      const name = homely.get(id);
      return name === undefined ? (known.get(id) ?? id) : words.asInSentence(name);
    };
    const span = (minutes: number): string =>
      minutes < 120 && minutes !== 60 ? formats.minutes(minutes) : duration(minutes / 60);
    return {
      ...words,
      causeInSentence,
      span,
      wayOf: ({ title }) => (title.trim() === "" ? t("backups.unnamed") : title),
      warning: (thing, warning) => {
        switch (warning.is) {
          case "needs-what-it-replaces":
          case "shares-a-cause":
            return causeWords(thing, warning, { t, causeInSentence });
          case "needs-each-other":
            return t("backups.warning.eachOther", {
              thing: inSentence(warning.thing),
              root: causeInSentence(warning.root),
            });
          case "saves-nothing":
            return t("backups.warning.savesNothing");
          case "late":
            return t("backups.warning.late", {
              ready: span(warning.readyAfter),
              tolerable: span(warning.tolerable),
            });
          case "runs-out":
            return t(`backups.warning.runsOut.${warning.because}`, {
              after: span(warning.after),
              needed: span(warning.needed),
            });
          case "never-tried":
            return t("backups.warning.never");
          default:
            return t("backups.warning.longAgo", { day: formats.day(warning.on) });
        }
      },
    };
  }, [plan, words, providers]);
}

function causeWords(
  thing: string,
  { is, root, needs }: Extract<BackupWarning, { root: string; needs: string }>,
  { t, causeInSentence }: Pick<BackupWords, "t" | "causeInSentence">,
): string {
  const [cause, need] = [causeInSentence(root), causeInSentence(needs)];
  if (needs === thing) return t("backups.warning.needsItself", { need });
  if (root === thing) return t("backups.warning.needsWhatFalls", { need, thing: cause });
  if (is === "needs-what-it-replaces") return t("backups.warning.needsTheSame", { need });
  if (root === needs) return t("backups.warning.hangsOn", { cause });
  return t("backups.warning.hangsOnThrough", { need, cause });
}
