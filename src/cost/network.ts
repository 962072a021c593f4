import type { Plan } from "#plan/plan.ts";

/** What a dependency's backup means for what is down; its needs are places of `Network.ids`. */
export interface BackupLink {
  needs: readonly number[];
  restores: boolean;
  /** share 0..1 of the stopped trade it saves */
  keeps: number;
  /** minutes after the start between which it can run */
  readyAt: number;
  until: number;
}

/**
 * What falls with what, by place: dependencies first, in plan order, then every provider the plan names.
 * Cost model, § What is down.
 */
export interface Network {
  ids: readonly string[];
  /** how many of the places are dependencies */
  dependencies: number;
  placeOf: ReadonlyMap<string, number>;
  /** for each place, the dependencies that are down when it is gone */
  fallsWith: readonly (readonly number[])[];
  /** for each dependency, its backup's part in this, or null */
  backups: readonly (BackupLink | null)[];
}

export function networkOf(plan: Plan): Network {
  const placeOf = new Map<string, number>();
  const ids: string[] = [];
  function place(id: string): number {
    const known = placeOf.get(id);
    if (known !== undefined) return known;
    placeOf.set(id, ids.length);
    return ids.push(id) - 1;
  }
  for (const { id } of plan.dependencies) place(id);
  const dependencies = ids.length;
  for (const { id } of plan.providers) place(id);

  const fallsWith: Set<number>[] = [];
  plan.dependencies.forEach((dependency, index) => {
    const causes = dependency.needs.map(place);
    // the id of a dependency has no place among upstreams (cost model, § What is down)
    causes.push(...dependency.upstreams.map(place).filter((cause) => cause >= dependencies));
    for (const cause of causes) (fallsWith[cause] ??= new Set()).add(index);
  });
  const backups = plan.dependencies.map(
    ({ backup }): BackupLink | null =>
      backup && {
        needs: backup.needs.map(place),
        restores: backup.restores,
        keeps: backup.keeps,
        readyAt: backup.readyAfterMinutes,
        until: backup.lastsMinutes === null ? Infinity : backup.readyAfterMinutes + backup.lastsMinutes,
      },
  );
  return {
    ids,
    dependencies,
    placeOf,
    fallsWith: ids.map((_, cause) => [...(fallsWith[cause] ?? [])]),
    backups,
  };
}
