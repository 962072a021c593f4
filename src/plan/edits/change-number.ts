import type { Dependency, Effect } from "../dependency.ts";
import type { Plan } from "../plan.ts";
import type { PlanNumber } from "../plan-number.ts";
import { changeBackup } from "./change-backup.ts";
import { changeBusiness } from "./change-business.ts";
import { changeDependency } from "./change-dependency.ts";
import { changeStream } from "./change-stream.ts";

/**
 * Changes one number a cost rests on, in the unit the plan keeps it in (shares 0..1, minutes, money in major units);
 * it is the owner's own from then on. Whether the value is allowed there is for the form to say.
 */
export function changeNumber(plan: Plan, { at, value }: { at: PlanNumber; value: number }): Plan {
  if (at.of === "business") return changeBusiness(plan, { [at.field]: value });
  if (at.of === "stream") return changeStream(plan, { id: at.stream, changes: { [at.field]: value } });
  if (at.of === "backup")
    return changeBackup(plan, { dependency: at.dependency, changes: { [at.field]: value } });
  if (at.of === "dependency")
    return changeDependency(plan, { id: at.dependency, changes: { [at.field]: value } });
  const dependency = plan.dependencies.find(({ id }) => id === at.dependency);
  if (dependency === undefined) return plan;
  const changes =
    at.of === "effect"
      ? { affects: withEffect(dependency.affects, { stream: at.stream, share: value }) }
      : { spoilage: withLot(dependency.spoilage, at.lot, value) };
  return changeDependency(plan, { id: at.dependency, changes });
}

/** The effects with one on this stream, in the place of the first there was; several become this one. */
function withEffect(affects: readonly Effect[], { stream, share }: Effect): Effect[] {
  const place = affects.findIndex((effect) => effect.stream === stream);
  if (place === -1) return [...affects, { stream, share }];
  return affects
    .map((effect, index) => (index === place ? { ...effect, share } : effect))
    .filter((effect, index) => index === place || effect.stream !== stream);
}

function withLot(spoilage: Dependency["spoilage"], lot: number, amount: number): Dependency["spoilage"] {
  return spoilage.map((entry, index) => (index === lot ? { ...entry, amount } : entry));
}
