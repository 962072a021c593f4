import * as v from "valibot";
import type { BackupAnswer } from "#advice/with-backup.ts";
import type { Translate } from "#i18n/translate.ts";
import { newBackup, type Backup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";

const ways = ["tried", "untried", "nothing"] as const;

export interface BackupFields {
  /** null while nothing is chosen */
  way: string | null;
  title: string;
  /** one step on each line */
  steps: string;
  lastTried: string;
}

/** What the fields show: the thing's backup, else what others do, for when a way is chosen. */
export function backupShown(
  plan: Plan,
  { thing, suggested, wasAsked }: { thing: string; suggested: Backup | null; wasAsked: boolean },
): BackupFields {
  const own = plan.dependencies.find(({ id }) => id === thing)?.backup ?? null;
  const backup = own ?? suggested;
  const without = wasAsked ? "nothing" : null;
  return {
    way: own === null ? without : own.lastTested === null ? "untried" : "tried",
    title: backup?.title ?? "",
    steps: (backup?.steps ?? []).join("\n"),
    lastTried: own?.lastTested ?? "",
  };
}

/** What Continue asks for. `today` is "YYYY-MM-DD". */
export function backupSchema(t: Translate, today: string) {
  return v.pipe(
    v.strictObject({
      way: v.picklist(ways, t("wizard.backup.missing")),
      title: v.pipe(
        v.string(),
        v.transform((text) => text.replaceAll(/\s*\n\s*/g, " ")),
        v.maxLength(200, t("wizard.backup.titleLong")),
      ),
      steps: v.pipe(v.string(), v.transform(linesOf)),
      lastTried: v.string(),
    }),
    v.forward(
      v.partialCheck(
        [["way"], ["title"]],
        ({ way, title }) => way === "nothing" || title.trim() !== "",
        t("wizard.backup.titleMissing"),
      ),
      ["title"],
    ),
    v.forward(
      v.partialCheck(
        [["way"], ["lastTried"]],
        ({ way, lastTried }) => way !== "tried" || lastTried !== "",
        t("wizard.backup.dayMissing"),
      ),
      ["lastTried"],
    ),
    v.forward(
      v.partialCheck(
        [["way"], ["lastTried"]],
        ({ way, lastTried }) => way !== "tried" || lastTried <= today,
        t("wizard.backup.dayAhead"),
      ),
      ["lastTried"],
    ),
  );
}

/** The answers that can be used of what is typed. */
export type UsableBackup = Partial<v.InferOutput<ReturnType<typeof backupSchema>>>;

/**
 * The answer in the words of the plan; undefined where it cannot be kept yet. Without a day that can be used, a way
 * that was tried counts as not tried yet.
 */
export function backupAnswer(
  { way, title, steps, lastTried }: UsableBackup,
  before: Backup | null,
): BackupAnswer | undefined {
  if (way === undefined) return undefined;
  if (way === "nothing") return { way };
  if (title === undefined || title.trim() === "" || steps === undefined) return undefined;
  const backup: Backup = { ...(before ?? newBackup({})), title: title.trim(), steps };
  if (way === "untried" || lastTried === undefined || lastTried === "") return { way: "untried", backup };
  return { way: "tried", backup, lastTested: lastTried };
}

/** Lines with something on them. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
