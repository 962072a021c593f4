import { contactsInCallOrder, deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import type { Plan } from "#plan/plan.ts";

/** What comes up in the middle of a drill. Those that name something name a part of the plan by its id. */
export type DrillSurprise =
  | { is: "backupFails"; thing: string; backup: string }
  | { is: "noAnswer"; contact: string }
  | { is: "alsoStops"; thing: string }
  | { is: "leadAway"; contact: string }
  | { is: "customerAsks" }
  | { is: "untilTomorrow" }
  | { is: "codeAsked" }
  | { is: "ready"; text: string; ask: readonly string[] };

/** Surprises of one drill. Design, § 7 *Drill*. */
const surprisesADrill = 3;

interface InDrill {
  /** ids of the things that stop in this drill */
  stopped: readonly string[];
  /** ids of all things, the costliest first */
  costliestFirst: readonly string[];
  /** the drill is there to try this backup: it works */
  triesBackupOf?: string | undefined;
}

/**
 * Three surprises made from the plan: a backup that does not work, somebody who does not pick up, a further thing that
 * stops, the lead away; where the plan says too little for that, what may happen to anybody.
 */
export function drillSurprises(
  plan: Plan,
  { stopped, costliestFirst, triesBackupOf }: InDrill,
): DrillSurprise[] {
  const things = new Map(plan.dependencies.map((thing) => [thing.id, thing]));
  const stoppedThings = costliestFirst.flatMap((id) => (stopped.includes(id) ? (things.get(id) ?? []) : []));
  const failing = stoppedThings.find(({ id, backup }) => id !== triesBackupOf && hasTitle(backup?.title));
  const called = new Set(stoppedThings.flatMap(({ contacts }) => contacts));
  const lead = leadOf(plan);
  const noAnswer = contactsInCallOrder(plan).find(
    ({ id, name }) => called.has(id) && id !== lead?.id && hasTitle(name),
  );
  const [next] = costliestFirst.filter((id) => things.has(id) && !stopped.includes(id));
  const all: (DrillSurprise | null)[] = [
    failing?.backup ? { is: "backupFails", thing: failing.id, backup: failing.backup.title.trim() } : null,
    noAnswer ? { is: "noAnswer", contact: noAnswer.id } : null,
    next === undefined ? null : { is: "alsoStops", thing: next },
    lead !== null && hasTitle(lead.name) && deputyOf(plan) !== null
      ? { is: "leadAway", contact: lead.id }
      : null,
    { is: "customerAsks" },
    { is: "untilTomorrow" },
    { is: "codeAsked" },
  ];
  return all.filter((surprise) => surprise !== null).slice(0, surprisesADrill);
}

function hasTitle(text: string | undefined): boolean {
  return (text ?? "").trim() !== "";
}
