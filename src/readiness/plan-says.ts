import { deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import { changedSincePrinted } from "#plan/edits/mark-printed.ts";
import type { Plan } from "#plan/plan.ts";
import { aiWarnings } from "./ai-warnings.ts";
import { routesOf } from "#plan/contact-routes.ts";
import { thingsAskedAbout } from "./things-asked-about.ts";

/** What the plan knows beside a question of the readiness check. Names and days as the plan has them. */
export type PlanHint =
  | { says: "never-printed" }
  | { says: "printed"; version: number; isOld: boolean }
  | { says: "routes"; two: number; all: number }
  | { says: "lead"; lead: string; deputy: string | null }
  | { says: "no-lead" }
  | { says: "no-backup"; thing: string }
  | { says: "backup"; thing: string; backup: string; lastTested: string | null }
  | { says: "offline"; thing: string; on: "yes" | "no" | "unknown"; checkedOn: string | null }
  | { says: "copies"; copied: number; all: number }
  | { says: "approvals"; agreed: number }
  | { says: "ai"; all: number; before: number; overdue: number }
  | { says: "one-person"; things: string[] }
  | { says: "practice"; lastDrill: string | null; tried: number; backups: number };

/** How the plan's own say on a question is found. `today` is "YYYY-MM-DD". */
type Look = (plan: Plan, question: string, today: string) => PlanHint | null;

const looks: Readonly<Record<string, Look>> = {
  "r-plan": (plan) =>
    plan.printed.version === 0
      ? { says: "never-printed" }
      : { says: "printed", version: plan.printed.version, isOld: changedSincePrinted(plan) },
  "r-contacts": ({ contacts }) =>
    contacts.length === 0
      ? null
      : {
          says: "routes",
          two: contacts.filter((contact) => routesOf(contact).length > 1).length,
          all: contacts.length,
        },
  "r-lead": (plan) => {
    const lead = nameOf(leadOf(plan));
    return lead === null ? { says: "no-lead" } : { says: "lead", lead, deputy: nameOf(deputyOf(plan)) };
  },
  "r-card-backup": backupOfThing,
  "r-internet": backupOfThing,
  "r-phone": backupOfThing,
  "r-offline-rules": (plan, question) => {
    const thing = thingsAskedAbout(plan, question).find(({ offlineMode }) => offlineMode !== null);
    return thing?.offlineMode ? { says: "offline", thing: thing.name, ...thing.offlineMode } : null;
  },
  "r-export": ({ dependencies }) => {
    const copies = dependencies.flatMap(({ dataCopy }) => dataCopy ?? []);
    if (copies.length === 0) return null;
    return {
      says: "copies",
      copied: copies.filter(({ lastDone }) => lastDone !== null).length,
      all: copies.length,
    };
  },
  "r-two-person": ({ dependencies }) => {
    const agreed = dependencies.filter(({ approval }) => approval?.first && approval.second).length;
    return agreed === 0 ? null : { says: "approvals", agreed };
  },
  "r-ai": ({ ai }, _, today) => {
    if (ai.length === 0) return null;
    return {
      says: "ai",
      all: ai.length,
      before: ai.filter(({ review }) => review === "before").length,
      overdue: ai.filter((tool) => aiWarnings(tool, today).includes("review-overdue")).length,
    };
  },
  "r-keyperson": ({ providers, dependencies }) => {
    const people = new Set(providers.flatMap(({ id, kind }) => (kind === "person" ? [id] : [])));
    const things = dependencies.filter(({ upstreams, needs }) =>
      [...upstreams, ...needs].some((id) => people.has(id)),
    );
    return things.length === 0 ? null : { says: "one-person", things: things.map(({ name }) => name) };
  },
  "r-drill": ({ drills, dependencies }) => {
    const backups = dependencies.flatMap(({ backup }) => backup ?? []);
    const days = drills.map(({ on }) => on).filter((on) => on !== null);
    if (backups.length === 0 && days.length === 0) return null;
    return {
      says: "practice",
      lastDrill: days.toSorted().at(-1) ?? null,
      tried: backups.filter(({ lastTested }) => lastTested !== null).length,
      backups: backups.length,
    };
  },
};

/** The questions the plan can say something to: a test holds them to the content's. */
export const questionsWithHints: readonly string[] = Object.keys(looks);

/**
 * What the plan itself says to a question of the readiness check, to be shown beside it; null where it says nothing.
 * It never answers for the owner: a backup in the plan is not yet one in the drawer. Issue 4, § Readiness.
 */
export function planSays(plan: Plan, question: string, today: string): PlanHint | null {
  const look = Object.hasOwn(looks, question) ? looks[question] : undefined;
  return look?.(plan, question, today) ?? null;
}

function backupOfThing(plan: Plan, question: string): PlanHint | null {
  const [thing] = thingsAskedAbout(plan, question);
  if (thing === undefined) return null;
  if (thing.backup === null) return { says: "no-backup", thing: thing.name };
  const { title, lastTested } = thing.backup;
  return { says: "backup", thing: thing.name, backup: title, lastTested };
}

function nameOf(contact: { name: string } | null): string | null {
  const name = contact?.name.trim() ?? "";
  return name === "" ? null : name;
}
