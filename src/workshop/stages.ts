/** What stands on the stage, one after the other. Design, § 7 *Workshop*. */
export const stageNames = [
  "welcome",
  "things",
  "hands",
  "causes",
  "cost",
  "scene",
  "surpriseOne",
  "surpriseTwo",
  "surpriseThree",
  "backToNormal",
  "debrief",
  "fixes",
  "print",
] as const;
export type StageName = (typeof stageNames)[number];

/** A stage and its place in the hour. */
export interface Stage {
  name: StageName;
  /** as in its address, from 1 */
  number: number;
  /** minute of the workshop at which it is to begin */
  from: number;
  /** minutes it is to take */
  minutes: number;
  /** which entry of our agenda it belongs to, from 0; "What do we depend on?" is four stages; null for printing */
  agenda: number | null;
}

const minutesOf: Record<StageName, number> = {
  welcome: 5,
  things: 3,
  hands: 2,
  causes: 2,
  cost: 1,
  scene: 5,
  surpriseOne: 8,
  surpriseTwo: 8,
  surpriseThree: 8,
  backToNormal: 6,
  debrief: 9,
  fixes: 3,
  print: 0,
};

const agendaOf: Record<StageName, number | null> = {
  welcome: 0,
  things: 1,
  hands: 1,
  causes: 1,
  cost: 1,
  scene: 2,
  surpriseOne: 3,
  surpriseTwo: 4,
  surpriseThree: 5,
  backToNormal: 6,
  debrief: 7,
  fixes: 8,
  print: null,
};

/** The whole workshop, in order. */
export const stages: readonly Stage[] = stageNames.map((name, place) => ({
  name,
  number: place + 1,
  from: stageNames.slice(0, place).reduce((sum, before) => sum + minutesOf[before], 0),
  minutes: minutesOf[name],
  agenda: agendaOf[name],
}));

/** How long the workshop is to take, in minutes. */
export const workshopMinutes = stages.reduce((sum, { minutes }) => sum + minutes, 0);

/** The stage of a number in an address; null where there is none. */
export function stageAt(number: string): Stage | null {
  return stages.find((stage) => String(stage.number) === number) ?? null;
}

/** The stages of some number of steps away, kept within the workshop. */
export function stageBeside({ number }: Pick<Stage, "number">, steps: 1 | -1): Stage | null {
  return stages.find((stage) => stage.number === number + steps) ?? null;
}

/**
 * What is left in whole minutes for a stage and for the workshop; below 0 where the plan of the hour is behind. It only
 * informs: nothing happens when it runs out. `elapsed` is milliseconds since the start; a clock set back counts as none.
 */
export function minutesLeft(
  { from, minutes }: Pick<Stage, "from" | "minutes">,
  elapsed: number,
): { here: number; all: number } {
  const gone = Math.max(0, Math.floor(elapsed / 60_000));
  return { here: from + minutes - gone, all: workshopMinutes - gone };
}
