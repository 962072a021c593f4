import { useMemo } from "react";
import type { Plan } from "#plan/plan.ts";
import { useKnownProviders } from "./known-providers.ts";

/** The ids a new cause cannot have: of things, of the plan's own causes, and of the catalogue's, which it would hide. */
export function useIdsTaken({ dependencies, providers }: Plan): ReadonlySet<string> {
  const known = useKnownProviders();
  return useMemo(
    () => new Set([...dependencies, ...providers, ...known].map(({ id }) => id)),
    [dependencies, providers, known],
  );
}
