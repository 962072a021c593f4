import { ownLinesIn } from "#plan/lines-part.ts";
import type { Outage } from "#plan/outage.ts";
import { minutesBetween } from "./outage-time.ts";
import type { ThingInWork } from "./thing-in-work.ts";

/** What a checkpoint asks: go to paper, tell people again, call for news, decide about today, or do what is next. */
export type CheckpointKind = "paper" | "tell" | "call" | "decide" | "stage" | "promised";

/** A moment by the clock at which something is to be decided; it waits in silence. Design, § 7 *Live* 4. */
export interface Checkpoint {
  /** how the log names it */
  id: string;
  kind: CheckpointKind;
  /** minutes from the start of the outage */
  due: number;
  /** how long it has lasted then, in minutes: of the outage, or of the thing a stage is for */
  after: number;
  root: string | null;
}

const always: readonly Omit<Checkpoint, "root" | "after">[] = [
  { id: "paper", kind: "paper", due: 10 },
  { id: "30", kind: "tell", due: 30 },
  { id: "60", kind: "call", due: 60 },
  { id: "240", kind: "decide", due: 240 },
];

/** Every checkpoint of an outage, in the order they come. */
export function checkpointsOf(outage: Outage, things: readonly ThingInWork[]): Checkpoint[] {
  const stages = things.flatMap(({ dependency, playbook }): Checkpoint[] => {
    const failed = outage.down.findLast(({ root }) => root === dependency.id);
    if (failed?.until !== null) return [];
    const from = minutesBetween(outage.startedAt, failed.from);
    const times =
      ownLinesIn(dependency, "ifItLasts").length > 0
        ? [60]
        : playbook.ifItLasts.flatMap(({ afterMinutes }) => afterMinutes ?? []);
    return times.map((after) => ({
      id: `${dependency.id}.${after}`,
      kind: "stage",
      due: from + after,
      after,
      root: dependency.id,
    }));
  });
  const { promisedBack, startedAt } = outage;
  const promised: Checkpoint[] =
    promisedBack === null
      ? []
      : [
          {
            id: `promised.${promisedBack}`,
            kind: "promised",
            due: minutesBetween(startedAt, promisedBack),
            after: minutesBetween(startedAt, promisedBack),
            root: null,
          },
        ];
  const general = always.map((each): Checkpoint => ({ ...each, after: each.due, root: null }));
  return [...general, ...stages, ...promised].toSorted((one, other) => one.due - other.due);
}

/**
 * The checkpoint that waits for an answer after so many minutes, the latest where several do: who comes back after an
 * hour is not asked what was due after ten minutes. Null where none does.
 */
export function waitingCheckpoint(
  all: readonly Checkpoint[],
  log: Outage["log"],
  minutes: number,
): Checkpoint | null {
  const answered = new Set(log.flatMap(({ asked }) => asked ?? []));
  const lastAnswered = all.findLastIndex(({ id }) => answered.has(id));
  return all.findLast(({ due }, place) => due <= minutes && place > lastAnswered) ?? null;
}
