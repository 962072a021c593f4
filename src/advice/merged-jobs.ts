import type { Plan } from "#plan/plan.ts";
import type { Candidate } from "./suggested-actions.ts";

/**
 * Candidates that are one job put together: by id, by what the content says is the same job, and by their words. The first
 * gives the words; the job is for the things of all and as urgent and worth as much as the most urgent and worthiest.
 * What the plan already has in its actions, or has answered as done or not ours, is left out, in whatever words.
 */
export function mergedJobs(
  sameJobs: readonly (readonly string[])[],
  candidates: readonly Candidate[],
  { actions, answers }: Plan,
): Candidate[] {
  const groups = new Map(sameJobs.flatMap((ids, place) => ids.map((id) => [id, `same.${place}`] as const)));
  const keysOf = (from: string, title: string): string[] =>
    [from, groups.get(from), title === "" ? undefined : `title.${plainTitle(title)}`].filter(
      (key) => key !== undefined,
    );

  const jobs = new Map<string, Candidate>();
  const jobAt = new Map<string, string>();
  const keysOfJob = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const keys = keysOf(candidate.from, titleOf(candidate));
    const known = keys.map((key) => jobAt.get(key)).find((job) => job !== undefined);
    const job = known ?? candidate.from;
    const before = jobs.get(job);
    jobs.set(job, before === undefined ? candidate : together(before, candidate));
    const all = keysOfJob.get(job) ?? new Set();
    for (const key of keys) {
      if (!jobAt.has(key)) jobAt.set(key, job);
      all.add(key);
    }
    keysOfJob.set(job, all);
  }

  const taken = new Set(actions.flatMap(({ from = "", title }) => keysOf(from, title)));
  for (const [question, answer] of Object.entries(answers)) {
    if (answer === "yes" || answer === "na") for (const key of keysOf(question, "")) taken.add(key);
  }
  return [...jobs].flatMap(([job, candidate]) =>
    [...(keysOfJob.get(job) ?? [])].some((key) => taken.has(key)) ? [] : [candidate],
  );
}

function together(one: Candidate, other: Candidate): Candidate {
  return {
    ...one,
    window: one.window < other.window ? one.window : other.window,
    effort: one.effort ?? other.effort,
    cost: one.cost ?? other.cost,
    things: [...new Set([...one.things, ...other.things])],
    worth: Math.max(one.worth, other.worth),
  };
}

function titleOf({ job }: Candidate): string {
  return job.is === "ready" ? job.title : "";
}

/** A title by its words alone: without capitals, marks and the spaces between. */
function plainTitle(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
