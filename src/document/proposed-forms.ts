import { playbookOf } from "#content/playbook-of.ts";
import type { Plan } from "#plan/plan.ts";
import type { PaperContent } from "./paper-content.ts";

/** What happened, and when: whatever is down, it is wanted. */
const alwaysProposed = "incident-log";
/** So many forms are copied, kept and found; a pile of all that cards name is not. */
const mostProposed = 5;

/** The kind of business of a plan that does not say which it is. */
const someTrade = "something-else";

interface FormsFor {
  plan: Pick<Plan, "business" | "dependencies">;
  /** dependencies whose card is printed, costliest first */
  cards: readonly string[];
  content: Pick<PaperContent, "paperForms" | "playbooks">;
}

/**
 * Ids of the paper forms we propose, the most wanted first: the log of what happened; then the form each card needs
 * most, which its playbook names first; then those that most cards name. Five at most, and none that is made for
 * another trade. Design, § 6.6.
 */
export function proposedForms({ plan, cards, content }: FormsFor): string[] {
  const trade = plan.business.type || someTrade;
  const fitting = new Set(
    content.paperForms
      .filter(({ trades }) => trades === undefined || trades.includes(trade))
      .map(({ id }) => id),
  );
  const categories = new Map(plan.dependencies.map(({ id, category }) => [id, category]));
  const named = cards.map((id) =>
    playbookOf(content, categories.get(id) ?? "").forms.filter(
      (form) => fitting.has(form) && form !== alwaysProposed,
    ),
  );
  const firsts = named.flatMap((forms) => forms.slice(0, 1));
  const times = new Map<string, number>();
  for (const form of named.flat()) times.set(form, (times.get(form) ?? 0) + 1);
  const mostNamed = Array.from(times)
    .toSorted(([, one], [, other]) => other - one)
    .map(([form]) => form);
  return [...new Set([alwaysProposed, ...firsts, ...mostNamed])]
    .filter((form) => fitting.has(form))
    .slice(0, mostProposed);
}
