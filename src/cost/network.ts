import type { Plan } from "#plan/plan.ts";

/** What a dependency's backup means for what is down; its needs are places of `Network.ids`. */
export interface BackupLink {
  needs: readonly number[];
  restores: boolean;
  /** share 0..1 of the stopped trade it saves */
  keeps: number;
  /** minutes after the start from which, and until which, it can run */
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
  /** for each place, the dependencies that are down as soon as it is gone */
  fallsWith: readonly (readonly number[])[];
  /** for each place, all dependencies that are down without backups when it is gone, itself included, in plan order */
  reach: readonly (readonly number[])[];
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

  const followers: Set<number>[] = [];
  plan.dependencies.forEach((dependency, index) => {
    const causes = dependency.needs.map(place);
    // the id of a dependency has no place among upstreams (cost model, § What is down)
    causes.push(...dependency.upstreams.map(place).filter((cause) => cause >= dependencies));
    for (const cause of causes) (followers[cause] ??= new Set()).add(index);
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
  const fallsWith = ids.map((_, cause) => [...(followers[cause] ?? [])]);
  const nobodyCarried = new Uint8Array(dependencies);
  const reach = ids.map((_, root) => {
    const down = downWith({ fallsWith, dependencies }, [root], nobodyCarried);
    return plan.dependencies.flatMap((_dependency, index) => (down[index] === 1 ? [index] : []));
  });
  return { ids, dependencies, fallsWith, reach, backups };
}

/** The dependencies that are down with these roots while the carried ones pass nothing on: 1 for each of them. */
export function downWith(
  { fallsWith, dependencies }: Pick<Network, "fallsWith" | "dependencies">,
  roots: readonly number[],
  carried: Uint8Array,
): Uint8Array {
  const down = new Uint8Array(dependencies);
  const open: number[] = [];
  for (const root of roots) {
    if (root < dependencies) down[root] = 1;
    if (root >= dependencies || carried[root] === 0) open.push(root);
  }
  for (let cause = open.pop(); cause !== undefined; cause = open.pop()) {
    for (const place of fallsWith[cause] ?? []) {
      if (down[place] === 1) continue;
      down[place] = 1;
      if (carried[place] === 0) open.push(place);
    }
  }
  return down;
}
