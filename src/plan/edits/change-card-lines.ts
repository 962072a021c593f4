import type { Dependency } from "../dependency.ts";
import type { LinesPart } from "../lines-part.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** The owner's own lines for a part of a thing's card; [] prints ours again. */
export function changeCardLines(
  plan: Plan,
  { id, part, lines }: { id: string; part: LinesPart; lines: readonly string[] },
): Plan {
  const dependencies = withPart(plan.dependencies, id, (dependency) =>
    withChanges(dependency, changesOf(dependency, part, lines)),
  );
  return dependencies === plan.dependencies ? plan : { ...plan, dependencies };
}

function changesOf({ card }: Dependency, part: LinesPart, lines: readonly string[]): Partial<Dependency> {
  if (part === "checks") return { checks: [...lines] };
  if (part === "backToNormal") return { backToNormal: [...lines] };
  const { [part]: _before, ...others } = card;
  return { card: lines.length === 0 ? others : { ...others, [part]: [...lines] } };
}
