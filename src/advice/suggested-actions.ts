import type { Content } from "#content/content.ts";
import { eventsIn } from "#content/events-in.ts";
import { playbookOf } from "#content/playbook-of.ts";
import type { Playbook } from "#content/playbook.ts";
import type { Figures } from "#cost/figures.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import type { ActionWindow } from "#plan/upkeep.ts";
import { mergedJobs } from "./merged-jobs.ts";

/** The parts of the content that suggest things to do. */
export type ActionContent = Pick<Content, "categories" | "playbooks" | "readinessCheck" | "roadmap">;

type Preparation = Playbook["prepare"][number];

/** What there is to do: a job in our content's words, or one the screen words for a thing. */
export type SuggestedJob =
  | { is: "ready"; title: string; why: string }
  | { is: "write-backup"; dependency: string }
  | { is: "try-backup"; dependency: string };

/** Something our content suggests to do. */
export interface SuggestedAction {
  /** kept in the action that is made of it, so that it is not suggested again */
  from: string;
  job: SuggestedJob;
  window: ActionWindow;
  /** how long it takes and what it costs, in our content's words; null where it does not say */
  effort: Preparation["effort"] | null;
  cost: Preparation["cost"] | null;
  /** ids of the things it is for, the dearest first */
  things: string[];
}

/** A suggestion before those that are one job are put together. */
export interface Candidate extends SuggestedAction {
  /** what it is worth, 0..1: only to put it in order */
  worth: number;
}

/** How many things are dear enough for their backup to come first: our own judgement. */
const dearest = 3;

/** A readiness question has at most this weight. */
const heaviest = 5;

/**
 * What to do in 30, 60 and 90 days: backups that are missing or were never tried, what the playbooks of the plan's things
 * say to prepare, and what readiness answers of "no" and "partly" call for. Nothing twice, and nothing that is in the plan's
 * actions, done, open or not for us, or that readiness says is done. Within a window by worth: the first job for the thing
 * with the dearest hour, then the first for the next; a fix by its weight. The order does not change when one is taken.
 * `figures` null: not worked out yet. Issue 4, § To do.
 */
export function suggestedActions(
  content: ActionContent,
  plan: Plan,
  figures: Figures | null,
): SuggestedAction[] {
  const things = dearestFirst(plan, figures);
  const candidates = [
    ...backupsToMind(content, things),
    ...preparations(content, things),
    ...fixes(content, plan),
  ];
  const jobs = mergedJobs(content.roadmap.sameJobs, candidates, plan);
  return jobs
    .toSorted(
      (one, other) => one.window - other.window || other.worth - one.worth || effortOf(one) - effortOf(other),
    )
    .map(({ worth: _worth, ...suggestion }) => suggestion);
}

interface Priced {
  thing: Dependency;
  /** its open hour against that of the dearest, 0..1 */
  share: number;
}

function dearestFirst(plan: Plan, figures: Figures | null): Priced[] {
  const hours = new Map(figures?.dependencies.map(({ id, openHour }) => [id, openHour.likely]));
  const most = Math.max(0, ...hours.values());
  return plan.dependencies
    .map((thing) => ({ thing, share: most === 0 ? 0 : (hours.get(thing.id) ?? 0) / most }))
    .toSorted((one, other) => other.share - one.share);
}

/** Things stop, events happen: nothing is done "instead" of ransomware. */
function backupsToMind({ categories }: ActionContent, things: readonly Priced[]): Candidate[] {
  const events = eventsIn({ categories });
  const stopping = things.filter(({ thing }) => !events.has(thing.category));
  return stopping.flatMap(({ thing, share }, place): Candidate[] => {
    const rest = { effort: null, cost: null, things: [thing.id], worth: share };
    const isDear = place < dearest;
    if (thing.backup === null) {
      const job = { is: "write-backup", dependency: thing.id } as const;
      return [{ from: `write-backup.${thing.id}`, job, window: isDear ? 30 : 60, ...rest }];
    }
    if (thing.backup.lastTested !== null) return [];
    const job = { is: "try-backup", dependency: thing.id } as const;
    return [{ from: `try-backup.${thing.id}`, job, window: isDear ? 60 : 90, ...rest }];
  });
}

function preparations(content: ActionContent, things: readonly Priced[]): Candidate[] {
  return things.flatMap(({ thing, share }) =>
    playbookOf(content, thing.category)
      .prepare.toSorted((one, other) => effortOf(one) - effortOf(other))
      .map(({ id, action, why, window, effort, cost }, place, all) => {
        const before = all.slice(0, place).filter((other) => other.window === window).length;
        return {
          from: id,
          job: { is: "ready", title: action, why },
          window,
          effort,
          cost,
          things: [thing.id],
          worth: share / (2 + before), // the backup itself comes before what prepares for it
        };
      }),
  );
}

function fixes({ readinessCheck, roadmap }: ActionContent, { answers }: Plan): Candidate[] {
  const windows = new Map(roadmap.fixes.map(({ group, window }) => [group, window]));
  return readinessCheck.questions.flatMap(({ id, group, weight, fix, why }): Candidate[] => {
    const answer = answers[id];
    if (answer !== "no" && answer !== "partly") return [];
    const worth = weight / heaviest / (answer === "no" ? 1 : 2);
    const job = { is: "ready", title: fix, why } as const;
    return [{ from: id, job, window: windows.get(group) ?? 60, effort: null, cost: null, things: [], worth }];
  });
}

const efforts = ["ten-minutes", "hour", "half-day", "project"] as const satisfies Preparation["effort"][];

function effortOf({ effort }: { effort: Preparation["effort"] | null }): number {
  return effort === null ? 1 : efforts.indexOf(effort);
}
