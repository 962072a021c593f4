import { useMemo } from "react";
import { nameInSentence } from "#i18n/name-in-sentence.ts";
import { brandsIn } from "#plan/brands.ts";
import type { Plan } from "#plan/plan.ts";
import type { BackupWarning } from "#readiness/backup-warnings.ts";
import { useLanguage } from "#ui/words.tsx";
import { contentHook } from "../content-hook.ts";
import { useCostWords, type CostWords } from "../use-cost-words.ts";

const useProviderContent = contentHook(["providers"]);

/** The words of amounts and things, and those of causes and of what is wrong with a backup. */
export interface BackupWords extends CostWords {
  /** the name of a thing or a provider, inside a sentence */
  causeInSentence: (id: string) => string;
  /** what is wrong with the backup of a thing, in a sentence or two */
  warning: (thing: string, warning: BackupWarning) => string;
  /** a length of time that need not be a full hour: "1.5 hours", "50 minutes" */
  span: (minutes: number) => string;
}

/** How screens speak of backups. Needs the areas `cost` and `backups`; waits for the providers the first time. */
export function useBackupWords(plan: Plan): BackupWords {
  const words = useCostWords(plan);
  const language = useLanguage();
  const { providers } = useProviderContent();
  return useMemo(() => {
    const { t, formats, inSentence, duration } = words;
    const own = new Set(plan.dependencies.map(({ id }) => id));
    const brands = brandsIn(plan);
    // what an owner added as a cause is a line, a circuit, a phone; the catalogue's are names of firms
    const homely = new Map(
      plan.providers.map(({ id, name }) => [id, nameInSentence(name, language, brands)]),
    );
    const known = new Map(providers.map(({ id, name }) => [id, name]));
    const causeInSentence = (id: string): string =>
      own.has(id) ? inSentence(id) : (homely.get(id) ?? known.get(id) ?? id);
    const span = (minutes: number): string =>
      minutes < 120 && minutes !== 60 ? formats.minutes(minutes) : duration(minutes / 60);
    return {
      ...words,
      causeInSentence,
      span,
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
  }, [plan, words, language, providers]);
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
