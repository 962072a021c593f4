import type { Incident } from "#content/incident.ts";
import { oneOutage, type OutageCost } from "#cost/one-outage.ts";
import { exampleStart } from "#cost/example-start.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";

/** How an outage that happened elsewhere would have come to this business. Design, § 2 *Shared causes*. */
export interface IncidentHere {
  /** ids of what would have failed first: providers of the catalogue, and the plan's own things by their make */
  roots: string[];
  hours: number;
  /** nobody says how long it lasted: four hours are assumed */
  isAssumed: boolean;
  /** every link by which it reaches us is one we only think: nobody has confirmed it */
  isThought: boolean;
  /** what stops, and the cost at the plan's example start */
  cost: OutageCost;
}

/** Hours that stand for an outage of which nobody says how long it lasted. */
const assumedHours = 4;

/**
 * What would have failed here first: the providers of an incident that things of the plan name (a cause of the
 * owner's own by the same id is another one), and the things whose make stopped. None: it does not touch this plan,
 * as far as the plan says.
 */
export function rootsHere(
  { dependencies, providers }: Pick<Plan, "dependencies" | "providers">,
  incident: Pick<Incident, "providers" | "services">,
): string[] {
  const own = new Set([...dependencies, ...providers].map(({ id }) => id));
  const named = new Set(dependencies.flatMap(({ needs, upstreams }) => [...needs, ...upstreams]));
  const services = new Set(incident.services);
  return [
    ...incident.providers.filter((id) => named.has(id) && !own.has(id)),
    ...dependencies
      .filter(({ serviceId }) => serviceId !== null && services.has(serviceId))
      .map(({ id }) => id),
  ];
}

function isOnlyThought({ dependencies, guesses }: Plan, root: string): boolean {
  const own = dependencies.some(({ id }) => id === root);
  const links = dependencies.filter(
    ({ needs, upstreams }) => needs.includes(root) || upstreams.includes(root),
  );
  return !own && links.every(({ id }) => guesses.includes(guessPath.upstream(id, root)));
}

/** What an incident would have stopped here and what it would have cost; null where it does not touch this plan. */
export function incidentHere(
  plan: Plan,
  incident: Pick<Incident, "providers" | "services" | "durationHours">,
): IncidentHere | null {
  const roots = rootsHere(plan, incident);
  if (roots.length === 0) return null;
  const hours = incident.durationHours ?? assumedHours;
  return {
    roots,
    hours,
    isAssumed: incident.durationHours === null,
    isThought: roots.every((root) => isOnlyThought(plan, root)),
    cost: oneOutage(plan, { roots, start: exampleStart(plan), hours }),
  };
}
