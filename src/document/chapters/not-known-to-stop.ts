import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { ProviderKind } from "#plan/provider.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Suspects } from "./suspects.ts";

/**
 * The things that no link of the plan takes down with these causes, each name once; null where the plan cannot tell:
 * without power or a line much stops that nobody listed as needing it (a freezer), and much that runs on elsewhere
 * (a booking page) cannot be reached. Things of the owner's own of which nobody said what they need are left out.
 */
export function notKnownToStop({ causes, down }: Suspects, context: PaperContext): string[] | null {
  const dependencies = context.things.map(({ dependency }) => dependency);
  const isDown = new Set(down);
  const hasPowerOrLine =
    dependencies.some((dependency) => isDown.has(dependency.id) && isPowerOrLine(dependency)) ||
    causes.some((cause) => isPowerOrLineOfAProvider(cause, context) || isOfAnyKind(cause, dependencies));
  if (hasPowerOrLine) return null;
  const known = dependencies.filter(
    (dependency) => !isDown.has(dependency.id) && saysWhatItNeeds(dependency),
  );
  return [...new Set(known.map(({ name }) => name))];
}

const powerAndLines = ["electricity", "internet", "mobile-network", "phone-voip"];

function isPowerOrLine({ category }: Dependency): boolean {
  return powerAndLines.includes(category);
}

const kindsOfPowerAndLines: readonly ProviderKind[] = ["line", "power"];

function isPowerOrLineOfAProvider({ id }: SharedCauseFigures, { plan, content }: PaperContext): boolean {
  const own = plan.providers.find((provider) => provider.id === id);
  const provider = content.providers.find((known) => known.id === id) ?? own;
  return provider !== undefined && kindsOfPowerAndLines.includes(provider.kind);
}

/** A cause of the owner's own that has no category may be a fuse box or a switch. */
function isOfAnyKind({ id }: SharedCauseFigures, dependencies: readonly Dependency[]): boolean {
  return dependencies.some((dependency) => dependency.id === id && dependency.category === "");
}

function saysWhatItNeeds({ category, needs, upstreams }: Dependency): boolean {
  return category !== "" || needs.length > 0 || upstreams.length > 0;
}
