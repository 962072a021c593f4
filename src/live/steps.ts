import { linesOfPart } from "#content/lines-of-part.ts";
import { ownLinesIn, type LinesPart } from "#plan/lines-part.ts";
import type { LogEntry, Outage } from "#plan/outage.ts";
import type { ThingInWork } from "./thing-in-work.ts";

/** The parts of a card that are steps, in the order they are gone through: those of now, then those for when it is back. */
export type StepPart = Extract<
  LinesPart,
  "checks" | "firstTen" | "keepTrading" | "ifItLasts" | "backToNormal"
>;
const partsNow = ["checks", "firstTen", "keepTrading"] as const satisfies StepPart[];

/** A step of a card as it stands in an outage. */
export interface Step {
  /** what failed, whose card it is from */
  root: string;
  part: StepPart;
  text: string;
  /** the owner's own words */
  isOwn: boolean;
  /** from 1, and how many the part has */
  place: number;
  of: number;
  /** "open" until it is answered; "later": not now */
  state: "open" | "done" | "later" | "couldNot";
  /** where its last answer stands in the log; -1 without one */
  answered: number;
}

interface InOutage {
  log: Outage["log"];
  businessType: string;
  /** minutes this thing has been down: what to do if it lasts comes in its time */
  minutes: number;
}

/** The steps of a card while its thing is down, as on paper: check first, first ten minutes, keep trading, if it lasts. */
export function stepsNow(thing: ThingInWork, { log, businessType, minutes }: InOutage): Step[] {
  const now = partsNow.flatMap((part) =>
    stepsOf(thing, part, linesOfPart({ ...thing, businessType }, part), log),
  );
  return [...now, ...stepsOf(thing, "ifItLasts", linesIfItLasts(thing, minutes), log)];
}

/** The steps of a card once its thing works again. */
export function stepsBack(
  thing: ThingInWork,
  { log, businessType }: Pick<InOutage, "log" | "businessType">,
): Step[] {
  return stepsOf(thing, "backToNormal", linesOfPart({ ...thing, businessType }, "backToNormal"), log);
}

/** The step to do next: the first that is open, else the one that has waited longest; null once all are answered. */
export function nextStep(steps: readonly Step[]): Step | null {
  const open = steps.find(({ state }) => state === "open");
  if (open !== undefined) return open;
  const waiting = steps.filter(({ state }) => state === "later");
  return waiting.toSorted((one, other) => one.answered - other.answered)[0] ?? null;
}

/** The owner's own lines have no times: they count from the first hour on. */
function linesIfItLasts({ dependency, playbook }: ThingInWork, minutes: number) {
  const own = ownLinesIn(dependency, "ifItLasts");
  if (own.length > 0) return minutes < 60 ? [] : own.map((text) => ({ text, isOwn: true }));
  return playbook.ifItLasts
    .filter(({ afterMinutes }) => afterMinutes !== null && afterMinutes <= minutes)
    .flatMap((stage) => stage.do.map((text) => ({ text, isOwn: false })));
}

function stepsOf(
  { dependency: { id: root } }: ThingInWork,
  part: StepPart,
  lines: readonly { text: string; isOwn: boolean }[],
  log: readonly LogEntry[],
): Step[] {
  const once = lines.filter(({ text }, index) => lines.findIndex((line) => line.text === text) === index);
  return once.map(({ text, isOwn }, index): Step => {
    const answered = log.findLastIndex(
      (entry) => entry.root === root && entry.part === part && entry.step === text && entry.result !== "note",
    );
    const result = log[answered]?.result ?? "note";
    const state = result === "note" ? "open" : result;
    return { root, part, text, isOwn, place: index + 1, of: once.length, state, answered };
  });
}
