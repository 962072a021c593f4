import type { Plan } from "#plan/plan.ts";

/** The parts of a plan that its figures follow from. Cost model. */
const figureFields = ["business", "streams", "providers", "dependencies", "outageStart"] as const;

/** Whether no figure can differ between two plans: the parts that count are the very same. */
export function haveSameFigures(one: Plan, other: Plan): boolean {
  return figureFields.every((field) => one[field] === other[field]);
}

/** The plan without what no figure needs, so that sending it to the worker copies no logo and no old outage. */
export function onlyForFigures(plan: Plan): Plan {
  return {
    ...plan,
    logo: null,
    adviser: null,
    contacts: [],
    ai: [],
    guesses: [],
    answers: {},
    actions: [],
    drills: [],
    outages: [],
    workshop: { shows: [] },
  };
}
