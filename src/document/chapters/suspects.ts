import type { SharedCauseFigures } from "#cost/figures.ts";

/** Causes that cannot be told apart at the counter, since the same things are down with each of them. */
export interface Suspects {
  /** one or more; things of the plan before providers, which have no card */
  causes: SharedCauseFigures[];
  /** ids of everything that is down, a cause that is a thing of the plan included, itself first */
  down: string[];
}

/** The shared causes with the same victims taken together, in their order: costliest first. */
export function suspectsOf(causes: readonly SharedCauseFigures[]): Suspects[] {
  const byVictims = new Map<string, Suspects>();
  for (const cause of causes) {
    const down = downWith(cause);
    const victims = JSON.stringify(down.toSorted());
    const known = byVictims.get(victims);
    if (known === undefined) byVictims.set(victims, { causes: [cause], down });
    else if (cause.kind === "provider") known.causes.push(cause);
    else {
      known.causes.unshift(cause);
      known.down = down;
    }
  }
  return [...byVictims.values()];
}

function downWith({ id, kind, falls }: SharedCauseFigures): string[] {
  return kind === "dependency" ? [id, ...falls] : [...falls];
}
