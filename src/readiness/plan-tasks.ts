import type { Figures } from "#cost/figures.ts";
import { changedSincePrinted } from "#plan/edits/mark-printed.ts";
import { contactInCharge, type InCharge } from "#plan/edits/name-contact-in-charge.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { openingsOf } from "#plan/week-hours.ts";

/** What a plan is made of, in working order. */
export const taskIds = [
  "sales",
  "streams",
  "hours",
  "things",
  "makes",
  "numbers",
  "backups",
  "lead",
  "helper",
  "print",
] as const;
export type TaskId = (typeof taskIds)[number];

/** How a part of the plan stands: nothing yet, still the starter's guess, or the owner's own. Design, § 2 *Plan*. */
export type TaskState = "to-do" | "guess" | "yours";

/** A part of the plan and how far it is: `done` of `all` (things with a make, backups); for guesses how many are left. */
export interface PlanTask {
  id: TaskId;
  state: TaskState;
  done: number;
  all: number;
}

/** How every part of a plan stands, in working order. */
export function planTasks(plan: Plan): PlanTask[] {
  const { dependencies, streams } = plan;
  const things = dependencies.length;
  const made = dependencies.filter(({ serviceId }) => serviceId !== null && serviceId !== "").length;
  const backups = dependencies.filter(({ backup }) => backup !== null).length;
  const numbers = guessedNumbers(plan).length;
  return [
    whole("sales", salesAreUnknown(plan) || streams.length === 0 ? "to-do" : "yours"),
    whole(
      "streams",
      stateOf(plan, streams.length > 0, (path) => path === guessPath.streams || isSalesOfAStream(path)),
    ),
    whole(
      "hours",
      stateOf(
        plan,
        openingsOf(plan.business.hours).length > 0,
        (path) => path === guessPath.business("hours"),
      ),
    ),
    {
      ...whole(
        "things",
        stateOf(plan, things > 0, (path) => path === guessPath.things),
      ),
      all: things,
    },
    { id: "makes", state: made > 0 ? "yours" : "to-do", done: made, all: things },
    { id: "numbers", state: numberState(plan, numbers), done: numbers, all: numbers },
    { id: "backups", state: backupState(plan, backups), done: backups, all: things },
    whole("lead", contactState(plan, "lead")),
    whole("helper", contactState(plan, "helper")),
    whole("print", changedSincePrinted(plan) ? "to-do" : "yours"),
  ];
}

/** What is best done next: the way to a page by the till first, then what the plan lacks most, then surer figures. */
export type NextTask =
  | { do: "quick-start"; page: number }
  | { do: "print"; isFirst: boolean }
  | { do: "lead" }
  | { do: "backup"; dependency: string }
  | { do: "numbers"; dependency: string }
  | { do: "nothing" };

/** The next best task of a plan. Design, § 2 *Plan*, primary action. `figures` null: not worked out yet. */
export function nextTask(plan: Plan, figures: Figures | null): NextTask {
  if (plan.quickStart !== undefined) return { do: "quick-start", page: plan.quickStart.page };
  if (plan.printed.version === 0) return { do: "print", isFirst: true };
  if (contactState(plan, "lead") === "to-do") return { do: "lead" };
  const byCost =
    figures?.dependencies.toSorted((one, other) => other.openHour.likely - one.openHour.likely) ?? [];
  const unprepared = byCost.find(({ id, openHour }) => openHour.likely > 0 && lacksBackup(plan, id));
  if (unprepared) return { do: "backup", dependency: unprepared.id };
  const [costliest] = byCost;
  if (costliest && guessedNumbers(plan).length > 0) return { do: "numbers", dependency: costliest.id };
  return changedSincePrinted(plan) ? { do: "print", isFirst: false } : { do: "nothing" };
}

/** The guesses that are numbers behind the figures, not ticks, shares of sales or causes we think of. */
export function guessedNumbers({ guesses }: Plan): string[] {
  const lists = new Set<string>([guessPath.things, guessPath.streams, guessPath.business("hours")]);
  return guesses.filter(
    (path) => !lists.has(path) && !isSalesOfAStream(path) && !path.includes(".upstreams."),
  );
}

/** A part that is there or not, with nothing to count. */
function whole(id: TaskId, state: TaskState): PlanTask {
  return { id, state, done: state === "yours" ? 1 : 0, all: 1 };
}

function stateOf(plan: Plan, isThere: boolean, isItsGuess: (path: string) => boolean): TaskState {
  if (!isThere) return "to-do";
  return plan.guesses.some(isItsGuess) ? "guess" : "yours";
}

/** Where nothing is in the plan yet there are no numbers either. */
function numberState({ dependencies, streams }: Plan, guesses: number): TaskState {
  if (guesses > 0) return "guess";
  return dependencies.length === 0 && streams.length === 0 ? "to-do" : "yours";
}

function backupState({ dependencies, guesses }: Plan, backups: number): TaskState {
  if (backups < dependencies.length || dependencies.length === 0) return "to-do";
  return guesses.some((path) => path.includes(".backup.")) ? "guess" : "yours";
}

function contactState(plan: Plan, who: InCharge): TaskState {
  const contact = contactInCharge(plan, who);
  return contact !== null && contact.phone.trim() !== "" ? "yours" : "to-do";
}

function isSalesOfAStream(path: string): boolean {
  return path.startsWith("streams.") && path.endsWith(".weeklySales");
}

/** Without a backup, and its owner has not said "not for us" to writing one. */
function lacksBackup(plan: Plan, id: string): boolean {
  const wantsNone = plan.actions.some((action) => action.dropped && action.from === `write-backup.${id}`);
  return !wantsNone && plan.dependencies.find((dependency) => dependency.id === id)?.backup === null;
}
