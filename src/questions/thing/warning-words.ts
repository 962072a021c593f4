import type { ThingWarning } from "#readiness/thing-warnings.ts";
import type { CostWords } from "../use-cost-words.ts";

/** The sentences that say what is wrong with a thing, and what to do. */
export function warningWords(warning: ThingWarning, { t, formats, inSentence }: CostWords): string {
  switch (warning.kind) {
    case "promised-longer-than-bearable":
      return t("things.warn.promised-longer-than-bearable", {
        promised: formats.minutes(warning.promised),
        bearable: formats.minutes(warning.bearable),
      });
    case "needs-ring":
      return t("things.warn.needs-ring", {
        things: formats.list(warning.things.map(inSentence)),
        count: warning.things.length,
      });
    case "offline-too-old":
      return t("things.warn.offline-too-old", { day: formats.day(warning.checkedOn) });
    case "copy-overdue":
      return t("things.warn.copy-overdue", { day: formats.day(warning.due) });
    case "renewal-past":
    case "renewal-soon":
      return t(`things.warn.${warning.kind}`, { day: formats.day(warning.on) });
    default:
      return t(`things.warn.${warning.kind}`);
  }
}
