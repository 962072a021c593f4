import { reachOf } from "#cost/outage-course.ts";
import type { Network } from "#cost/network.ts";
import { networkOf } from "#cost/network.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";

/** One cause that would explain why several things are down. */
export interface SuspectedCause {
  /** id of a dependency or provider */
  cause: string;
  /** ids of what is down and hangs on it */
  explains: string[];
  /** ids of what would be down with it too, and is not said to be */
  alsoFalls: string[];
}

/**
 * What the things that are down have in common, likeliest first: what explains most of them, of those what is down itself, then
 * what would take the least else with it. `failed` are ids of dependencies and providers. Design, § 7 *Live* 5.
 */
export function suspectedCauses(
  plan: Pick<Plan, "dependencies" | "providers">,
  failed: readonly string[],
): SuspectedCause[] {
  const network = networkOf(plan);
  const suspects = network.ids.flatMap((cause, place): SuspectedCause[] => {
    const falls = namesOf(network, network.reach[place] ?? []).filter((id) => id !== cause);
    const explains = falls.filter((id) => failed.includes(id));
    const count = explains.length + (failed.includes(cause) ? 1 : 0);
    if (count < 2 || explains.length === 0) return [];
    return [{ cause, explains, alsoFalls: falls.filter((id) => !failed.includes(id)) }];
  });
  const isDown = ({ cause }: SuspectedCause): number => (failed.includes(cause) ? 1 : 0);
  const counted = (suspect: SuspectedCause): number => suspect.explains.length + isDown(suspect);
  return suspects.toSorted(
    (one, other) =>
      counted(other) - counted(one) ||
      isDown(other) - isDown(one) ||
      one.alsoFalls.length - other.alsoFalls.length,
  );
}

/** The likeliest cause of what is down now that nobody has said yes or no to; null where there is none. */
export function causeToAsk(
  plan: Pick<Plan, "dependencies" | "providers">,
  { down, log }: Pick<Outage, "down" | "log">,
): SuspectedCause | null {
  const failed = down.filter(({ until }) => until === null).map(({ root }) => root);
  const answered = new Set(log.flatMap(({ asked }) => asked ?? []));
  return suspectedCauses(plan, failed).find(({ cause }) => !answered.has(causeAsked(cause))) ?? null;
}

/** How the log says that a suspected cause was asked about: `asked` of an entry. */
export function causeAsked(cause: string): string {
  return `cause.${cause}`;
}

/** Ids of what stops with these while no backup runs, beside themselves, in plan order. */
export function alsoDown(
  plan: Pick<Plan, "dependencies" | "providers">,
  failed: readonly string[],
): string[] {
  const network = networkOf(plan);
  const places = failed.map((id) => network.ids.indexOf(id)).filter((place) => place >= 0);
  return namesOf(network, reachOf(network, places)).filter((id) => !failed.includes(id));
}

function namesOf({ ids }: Network, places: readonly number[]): string[] {
  return places.map((place) => ids[place] ?? "");
}
