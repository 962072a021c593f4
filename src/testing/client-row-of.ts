import { clientRows, type ClientRow } from "#portfolio/client-row.ts";
import { planInShort } from "#portfolio/plan-in-short.ts";
import { planOf, type PlanParts } from "./plan-of.ts";

const today = "2026-11-21";

/** A client's plan with these parts as the list of clients shows it on 21 November 2026. */
export function clientRowOf(id: string, parts: PlanParts): ClientRow {
  const plan = planOf({ client: id, ...parts });
  const listed = {
    id,
    name: plan.business.name,
    client: plan.client,
    printedVersion: plan.printed.version,
    printedOn: plan.printed.on,
    isPaperOld: false,
    reviewedOn: plan.review.reviewedOn,
    everyMonths: plan.review.everyMonths,
  };
  const [row] = clientRows([listed], { shorts: new Map([[id, planInShort(plan, today)]]), check, today });
  if (row === undefined) throw new Error(`${id} has no client's label.`);
  return row;
}

/** Two questions of one weight. */
const check = {
  answers: [
    { id: "yes", value: 1 },
    { id: "partly", value: 0.5 },
    { id: "no", value: 0 },
  ] as const,
  bands: [],
  groups: [],
  questions: [
    { id: "paper", group: "all", weight: 1 },
    { id: "calls", group: "all", weight: 1 },
  ],
};
