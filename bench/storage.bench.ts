import { aPlan } from "#testing/a-plan.ts";
import { planFromKept, planText } from "#storage/plan-text.ts";
import type { Plan } from "#plan/plan.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import type { Bench } from "./bench.ts";

/** A plan with this many things, each with the texts a played-through plan has. */
function aPlanOf(things: number): Plan {
  const read = readPlan({
    id: "p",
    dependencies: Array.from({ length: things }, (_, index) => ({
      id: `d${index}`,
      name: `Thing ${index}`,
      checks: ["Is the light green?", "Does another device work?"],
      backToNormal: ["Enter the sales from the log."],
      note: "Behind the counter, on the left. ".repeat(8),
      backup: {
        title: "Paper",
        steps: Array.from({ length: 8 }, () => "Write the order on the pad and ring it up later."),
      },
    })),
  });
  return read.ok ? read.plan : aPlan("unreadable");
}

const sizes = [25, 100, 500];
const plans = sizes.map((things) => ({ things, plan: aPlanOf(things), body: planText(aPlanOf(things)) }));

export const benches: Bench[] = [
  {
    name: "Wording a plan for storage (every save)",
    rounds: 30,
    cases: plans.map(({ things, plan, body }) => ({
      name: `${things} things, ${Math.round(body.text.length / 1000)} kB`,
      prepare: () => () => planText(plan),
    })),
  },
  {
    name: "Reading a plan from storage (every opening)",
    rounds: 30,
    cases: plans.map(({ things, body }) => ({
      name: `${things} things`,
      prepare: () => () => planFromKept("p", { id: "p", ...body }),
    })),
  },
];
