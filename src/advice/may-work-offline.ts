import type { Content } from "#content/content.ts";
import type { Dependency } from "#plan/dependency.ts";

/**
 * Whether it makes sense to ask of a thing if it works offline: somebody was asked already, it is the owner's own,
 * or some make of its kind does or might.
 */
export function mayWorkOffline({ services }: Pick<Content, "services">, thing: Dependency): boolean {
  if (thing.offlineMode !== null || thing.category === "") return true;
  return services.some(
    ({ category, offlineMode }) => category === thing.category && offlineMode.works !== "no",
  );
}
