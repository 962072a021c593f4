import type { Content } from "#content/content.ts";
import { eventsIn } from "#content/events-in.ts";
import type { HomelyCauses } from "#content/homely-causes.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import type { Provider } from "#plan/provider.ts";

/** One of the six short questions that find the causes nobody lists. Design, § 2 *Shared causes*. */
export type HomelyQuestion = HomelyCauses["questions"][number];

/** How a cause that answers a question is called in files: `codes-phone`, `codes-phone-2`. */
const idOfAnswer: Readonly<Record<string, string>> = {
  "h-line": "line",
  "h-circuit": "circuit",
  "h-codes": "codes-phone",
  "h-mailbox": "reset-mailbox",
  "h-card": "paying-card",
  "h-person": "person",
};

/** The id a new cause that answers a question would like to have. */
export function idWantedFor(question: Pick<HomelyQuestion, "id">): string {
  return idOfAnswer[question.id] ?? "cause";
}

/**
 * The causes of the plan's own that answer a question. Devices are many: only the phone that was asked for answers;
 * of the other kinds every one does.
 */
export function causesAnswering(plan: Plan, question: Pick<HomelyQuestion, "id" | "kind">): Provider[] {
  const wanted = idWantedFor(question);
  return plan.providers.filter(
    ({ id, kind }) => kind === question.kind && (kind !== "device" || id.startsWith(wanted)),
  );
}

/**
 * The categories whose thing in the plan is itself what a question asks for: the internet line is the one line. What
 * hangs on it needs it; a cause beside it would say the same outage twice. A fuse is less than the mains, a reset
 * mailbox locked is not the mail down: those stand by themselves.
 */
const sameAsThing: Readonly<Record<string, string>> = {
  "h-line": "internet",
  "h-person": "key-person-away",
};

/** The things of the plan that are what a question asks for. */
export function thingsAnswering(plan: Plan, question: Pick<HomelyQuestion, "id">): Dependency[] {
  const category = sameAsThing[question.id];
  return plan.dependencies.filter((thing) => category !== undefined && thing.category === category);
}

/** The things that may hang on a cause: not what happens rather than stops, and not what the cause itself needs. */
export function thingsToHang(
  { categories }: Pick<Content, "categories">,
  plan: Plan,
  cause: string | null,
): Dependency[] {
  const events = eventsIn({ categories });
  const above = cause === null ? new Set<string>() : neededBy(plan, cause);
  return plan.dependencies.filter((thing) => !events.has(thing.category) && !above.has(thing.id));
}

/** A thing and everything it needs, however far up. */
function neededBy(plan: Plan, id: string): Set<string> {
  const above = new Set([id]);
  for (const each of above)
    for (const need of plan.dependencies.find((thing) => thing.id === each)?.needs ?? []) above.add(need);
  return above;
}
