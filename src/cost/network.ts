import type { Backup } from "#plan/backup.ts";
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
  /** the same the other way round: for each place, those that take it down as soon as they are gone */
  causes: readonly (readonly number[])[];
  /** for each place, all dependencies that are down without backups when it is gone, itself included, in plan order */
  reach: readonly (readonly number[])[];
  /** for each dependency, its backup's part in this, or null */
  backups: readonly (BackupLink | null)[];
  /** for each place, the dependencies whose backups need it */
  backupsNeeding: readonly (readonly number[])[];
}

export function networkOf(plan: Pick<Plan, "dependencies" | "providers">): Network {
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

  const namedCauses = plan.dependencies.map(({ needs, upstreams }) => [
    ...needs.map(place),
    // the id of a dependency has no place among upstreams (cost model, § What is down)
    ...upstreams.map(place).filter((cause) => cause >= dependencies),
  ]);
  const backups = plan.dependencies.map(
    ({ backup }): BackupLink | null => backup && backupLinkOf(backup, place),
  );
  const causes = ids.map((_, index) => [...new Set(namedCauses[index])]);
  const fallsWith = turnedRound(causes);
  return {
    ids,
    dependencies,
    fallsWith,
    causes,
    reach: ids.map((_, root) => reachFrom(root, fallsWith, dependencies)),
    backups,
    backupsNeeding: turnedRound(ids.map((_, index) => backups[index]?.needs ?? [])),
  };
}

/** A backup's part in what is down; a need that has no place is left out. */
export function backupLinkOf(
  { needs, restores, keeps, readyAfterMinutes, lastsMinutes }: Backup,
  placeOf: (id: string) => number | undefined,
): BackupLink {
  return {
    needs: [...new Set(needs.flatMap((id) => placeOf(id) ?? []))],
    restores,
    keeps,
    readyAt: readyAfterMinutes,
    until: lastsMinutes === null ? Infinity : readyAfterMinutes + lastsMinutes,
  };
}

/** For each place, the places in whose lists it stands, in order. */
function turnedRound(lists: readonly (readonly number[])[]): number[][] {
  const turned = lists.map((): number[] => []);
  lists.forEach((list, index) => {
    for (const place of list) turned[place]?.push(index);
  });
  return turned;
}

function reachFrom(root: number, fallsWith: Network["fallsWith"], dependencies: number): number[] {
  const down = new Uint8Array(dependencies);
  if (root < dependencies) down[root] = 1;
  const open = [root];
  for (let cause = open.pop(); cause !== undefined; cause = open.pop()) {
    for (const place of fallsWith[cause] ?? []) {
      if (down[place] === 1) continue;
      down[place] = 1;
      open.push(place);
    }
  }
  const reach: number[] = [];
  for (let place = 0; place < dependencies; place += 1) if (down[place] === 1) reach.push(place);
  return reach;
}
