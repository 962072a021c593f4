import type { Plan } from "../plan.ts";

/** Keeps how many hands were shown for a question of a workshop, once per question; null takes the count back. */
export function countHands(
  plan: Plan,
  { question, hands }: { question: string; hands: number | null },
): Plan {
  const { shows } = plan.workshop;
  const before = shows.find((show) => show.question === question);
  if ((before?.hands ?? null) === hands) return plan;
  const others = shows.filter((show) => show !== before);
  const counted =
    hands === null
      ? others
      : before === undefined
        ? [...shows, { question, hands }]
        : shows.map((show) => (show === before ? { ...show, hands } : show));
  return { ...plan, workshop: { ...plan.workshop, shows: counted } };
}
