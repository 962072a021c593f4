import type { PlanToImport } from "#store/make-library.ts";
import type { FoundPlan } from "./read-import.ts";

/** What to do with a plan of a library file that is here already and is not the same. */
export const waysForDiffering = ["both", "replace", "skip"] as const;
export type WayForDiffering = (typeof waysForDiffering)[number];

/** How a plan of a file stands to the plans here. */
export function standing({ here }: FoundPlan): "new" | "same" | "differs" {
  if (here === null) return "new";
  return here.isSame ? "same" : "differs";
}

/** What an import would do: new plans are added, the same are left alone, for the rest `wayOf` says. */
export function plansToImport(
  found: readonly FoundPlan[],
  wayOf: (id: string) => WayForDiffering,
): PlanToImport[] {
  return found.flatMap((each): PlanToImport[] => {
    const { plan } = each;
    const stands = standing(each);
    if (stands === "new") return [{ plan, way: "add" }];
    if (stands === "same" || wayOf(plan.id) === "skip") return [];
    return [{ plan, way: wayOf(plan.id) === "replace" ? "replace" : "copy" }];
  });
}

/** Share of the plans here that may be replaced at once without being asked. Reliability, F40. */
const mostReplaced = 0.2;

export function replacesMany(plans: readonly PlanToImport[], here: number): boolean {
  return plans.filter(({ way }) => way === "replace").length > mostReplaced * here;
}
