import type { Service } from "#content/service.ts";
import type { Dependency, OfflineMode } from "#plan/dependency.ts";
import { confirmed, guessed, guessPath, isGuess } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import { causesOf, thingsNeededBy, type MakeContent } from "./make.ts";
import type { StarterContent } from "./starter-content.ts";

/** A make of the catalogue, or whatever the owner typed. */
export type MakeChoice = { serviceId: string } | { name: string };

/**
 * Page 7: which make a thing is. From the catalogue come its status page, what it runs on (reported or assumed
 * causes are guesses: "we think"), what else it needs and whether its offline mode is to be asked for; a make that
 * was chosen before takes its own along. A typed name stands in `serviceId` as it is; null or an empty name is none.
 * Starter, § A make is chosen.
 */
export function withMake(
  content: StarterContent & MakeContent,
  plan: Plan,
  dependencyId: string,
  make: MakeChoice | null,
): Plan {
  const dependency = plan.dependencies.find(({ id }) => id === dependencyId);
  if (dependency === undefined) return plan;
  const serviceId = serviceIdOf(make);
  if (serviceId === dependency.serviceId) return plan;
  const old = content.services.find(({ id }) => id === dependency.serviceId);
  const service = content.services.find(({ id }) => id === serviceId);

  const causes = service === undefined ? [] : causesOf(service, content.providers, plan.business.country);
  const oldCauses = new Set(old?.upstreams.map(({ provider }) => provider));
  const ownCauses = dependency.upstreams.filter((id) => !oldCauses.has(id));
  const newCauses = causes.filter(({ provider }) => !ownCauses.includes(provider));
  const needsAreGuessed = isGuess(plan, guessPath.dependency(dependencyId, "needs"));
  const made: Dependency = {
    ...dependency,
    serviceId,
    upstreams: [...ownCauses, ...newCauses.map(({ provider }) => provider)],
    statusPage:
      dependency.statusPage === (old?.statusPage ?? "") ? (service?.statusPage ?? "") : dependency.statusPage,
    offlineMode: offlineModeWith(service, dependency.offlineMode),
    needs: needsAreGuessed ? needsWith({ dependency, plan, old, service }) : dependency.needs,
  };
  const path = (id: string): string => guessPath.upstream(dependencyId, id);
  const changed: Plan = {
    ...plan,
    dependencies: plan.dependencies.map((other) => (other.id === dependencyId ? made : other)),
  };
  const unmarked = confirmed(changed, [...oldCauses].filter((id) => !ownCauses.includes(id)).map(path));
  const weThink = newCauses.filter(({ confidence }) => confidence !== "documented");
  return withGuessesWorkedOut(
    content,
    guessed(
      unmarked,
      weThink.map(({ provider }) => path(provider)),
    ),
  );
}

function serviceIdOf(make: MakeChoice | null): string | null {
  if (make === null) return null;
  const wanted = "serviceId" in make ? make.serviceId : make.name.trim();
  return wanted === "" ? null : wanted;
}

interface NeedsWith {
  dependency: Dependency;
  plan: Plan;
  old: Service | undefined;
  service: Service | undefined;
}

function needsWith({ dependency, plan, old, service }: NeedsWith): string[] {
  const needed = (by: Service | undefined): string[] =>
    by === undefined ? [] : thingsNeededBy(by, plan.dependencies, dependency.id);
  const before = needed(old);
  return [...new Set([...dependency.needs.filter((id) => !before.includes(id)), ...needed(service)])];
}

/** A make that may work offline opens the question; without one it closes again unless somebody answered it. */
function offlineModeWith(service: Service | undefined, answer: OfflineMode | null): OfflineMode | null {
  const answered = answer !== null && (answer.on !== "unknown" || answer.checkedOn !== null);
  if (answered) return answer;
  const works = service?.offlineMode.works;
  return works === "yes" || works === "part" ? { on: "unknown", checkedOn: null } : null;
}
