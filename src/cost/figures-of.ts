import type { Plan } from "#plan/plan.ts";
import { dependencyFigures } from "./dependency-figures.ts";
import type { Figures } from "./figures.ts";
import { groundworkOf } from "./groundwork.ts";
import { sharedCauses } from "./shared-causes.ts";

/** All figures of a plan, exact and unrounded. Cost model, § What is shown. */
export function figuresOf(plan: Plan): Figures {
  const ground = groundworkOf(plan);
  const caused = plan.dependencies.map((_, place) => dependencyFigures(ground, place));
  const pays = plan.dependencies.map(() => 0);
  for (const { savedAYear } of caused) {
    for (const [backup, amount] of savedAYear) pays[backup] = (pays[backup] ?? 0) + amount;
  }
  return {
    start: ground.start,
    openDayHours: ground.openDayHours,
    openHours: ground.openHours,
    epsilon: ground.epsilon,
    dependencies: caused.map(({ figures }, place) => ({
      ...figures,
      backupPays: plan.dependencies[place]?.backup ? (pays[place] ?? 0) : null,
    })),
    sharedCauses: sharedCauses(
      ground,
      caused.map(({ figures }) => figures.ladder),
    ),
  };
}
