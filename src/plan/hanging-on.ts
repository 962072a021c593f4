import { limits } from "./field.ts";
import type { Plan } from "./plan.ts";

/** Ids of the things that hang on a provider or on another thing themselves, in plan order: cost model, § What is down. */
export function thingsHangingOn({ dependencies }: Pick<Plan, "dependencies">, id: string): string[] {
  return dependencies
    .filter((thing) => thing.id !== id && (thing.needs.includes(id) || thing.upstreams.includes(id)))
    .map((thing) => thing.id);
}

/** Whether a plan has no more entries in all `needs` and `upstreams` than a file may have. Plan file, § Limits. */
export function hasRoomForLinks({ dependencies }: Pick<Plan, "dependencies">): boolean {
  const links = dependencies.reduce((sum, { needs, upstreams }) => sum + needs.length + upstreams.length, 0);
  return links <= limits.links;
}
