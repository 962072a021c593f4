import type { SuggestedAction } from "#advice/suggested-actions.ts";
import type { Figures } from "#cost/figures.ts";
import type { Plan } from "#plan/plan.ts";
import type { CostWords } from "#questions/use-cost-words.ts";

/** As many of the things a job is for are named; the rest is counted. */
const mostNamed = 3;

/** A suggestion in words: what it is, why, and in short how long it takes, what it costs and for which things it is. */
export interface SuggestionWords {
  title: string;
  why: string;
  facts: string;
}

export function suggestionWords(
  { job, effort, cost, things }: SuggestedAction,
  plan: Plan,
  figures: Figures | null,
  words: CostWords,
): SuggestionWords {
  const { t, formats, inSentence } = words;
  const facts = [
    effort === null ? "" : t(`todo.effort.${effort}`),
    cost === null ? "" : t(`todo.cost.${cost}`),
  ];
  if (job.is === "ready") {
    const named = things.slice(0, mostNamed).map(inSentence);
    const left = things.length - named.length;
    const list =
      left > 0 ? t("todo.forMore", { things: named.join(", "), count: left }) : formats.list(named);
    if (named.length > 0) facts.push(t("todo.for", { things: list }));
    return { title: job.title, why: job.why, facts: joined(facts) };
  }
  const thing = inSentence(job.dependency);
  if (job.is === "try-backup") {
    const backup = plan.dependencies.find(({ id }) => id === job.dependency)?.backup?.title.trim() ?? "";
    return {
      title: t("todo.tryBackup", { thing }),
      why: backup === "" ? t("todo.tryBackupWhyUnnamed") : t("todo.tryBackupWhy", { backup: bare(backup) }),
      facts: joined(facts),
    };
  }
  const hour = figures?.dependencies.find(({ id }) => id === job.dependency)?.openHour.likely ?? 0;
  const about = words.about(hour);
  return {
    title: t("todo.writeBackup", { thing }),
    why:
      hour >= 1 && words.isWorkedOut(job.dependency)
        ? t("todo.writeBackupCosts", { about })
        : t("todo.writeBackupWhy"),
    facts: joined(facts),
  };
}

function joined(facts: readonly string[]): string {
  return facts.filter((fact) => fact !== "").join(" · ");
}

/** A backup's name is often a sentence of its own: its full stop would stand before ours. */
function bare(text: string): string {
  return text.replace(/[.\s]+$/u, "");
}
