import type { CostWords } from "#questions/use-cost-words.ts";
import type { PlanHint } from "#readiness/plan-says.ts";

type HintWords = Pick<CostWords, "t" | "formats" | "asInSentence">;

/** What the plan says to a question, in words: "2 of 5 backups tried, no drill yet." */
export function hintWords(hint: PlanHint, { t, formats, asInSentence }: HintWords): string {
  switch (hint.says) {
    case "never-printed":
    case "no-lead":
      return t(`ready.hint.${hint.says}`);
    case "printed":
      return t(hint.isOld ? "ready.hint.printedOld" : "ready.hint.printed", { version: hint.version });
    case "routes":
      return t("ready.hint.routes", { two: hint.two, all: hint.all });
    case "lead":
      return hint.deputy === null
        ? t("ready.hint.leadOnly", { lead: hint.lead })
        : t("ready.hint.lead", { lead: hint.lead, deputy: hint.deputy });
    case "no-backup":
      return t("ready.hint.no-backup", { thing: asInSentence(hint.thing) });
    case "backup": {
      const named = { thing: asInSentence(hint.thing), backup: hint.backup };
      return hint.lastTested === null
        ? t("ready.hint.backupNever", named)
        : t("ready.hint.backupTried", { ...named, day: formats.day(hint.lastTested) });
    }
    case "offline": {
      const thing = asInSentence(hint.thing);
      if (hint.on !== "yes") return t(`ready.hint.offline.${hint.on}`, { thing });
      return hint.checkedOn === null
        ? t("ready.hint.offline.yesNever", { thing })
        : t("ready.hint.offline.yes", { thing, day: formats.day(hint.checkedOn) });
    }
    case "copies":
      return t("ready.hint.copies", { copied: hint.copied, all: hint.all });
    case "approvals":
      return t("ready.hint.approvals", { agreed: hint.agreed });
    case "ai":
      return t("ready.hint.ai", { all: hint.all, before: hint.before, overdue: hint.overdue });
    case "one-person":
      return t("ready.hint.one-person", {
        things: formats.list(hint.things.map((name, place) => (place === 0 ? name : asInSentence(name)))),
        count: hint.things.length,
      });
  }
  return t("ready.hint.practice", {
    tried: hint.tried,
    backups: hint.backups,
    drill:
      hint.lastDrill === null
        ? t("ready.hint.noDrill")
        : t("ready.hint.drill", { day: formats.day(hint.lastDrill) }),
  });
}
