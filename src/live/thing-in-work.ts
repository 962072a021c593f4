import { playbookOf } from "#content/playbook-of.ts";
import type { PaperContent } from "#document/paper-content.ts";
import type { Thing } from "#document/paper-context.ts";
import { newDependency } from "#plan/dependency.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";

/** Something that is down, with what its card is made of. */
export type ThingInWork = Pick<Thing, "dependency" | "playbook">;

/** The id that stands for what nobody knows yet; it is no root. */
export const nothingNamed = "nothing-named";

/** What helps with something that is down: a thing's own card, or the general one for a cause, or for nothing named. */
export function thingInWork(
  root: string,
  plan: Plan,
  content: Pick<PaperContent, "playbooks" | "providers">,
): ThingInWork {
  const own = plan.dependencies.find(({ id }) => id === root);
  if (own !== undefined) return { dependency: own, playbook: playbookOf(content, own.category) };
  const playbook = playbookOf(content, "");
  const cause = [...plan.providers, ...content.providers].find(({ id }) => id === root);
  const name = root === nothingNamed ? playbook.messageDefaults.service : cause?.name.trim() || root;
  return { dependency: newDependency({ id: root, name, category: "" }), playbook };
}

/**
 * What there is a card in work for: what failed, the latest first to come last, and what steps were logged for before a
 * cause behind it was found. Where nothing is named, the steps for any outage.
 */
export function rootsInWork({ down, log }: Pick<Outage, "down" | "log">): string[] {
  const roots = [...down.map(({ root }) => root), ...log.flatMap(({ root }) => root ?? [])];
  const known = [...new Set(roots)].filter((root) => root !== nothingNamed);
  return known.length === 0 ? [nothingNamed] : known;
}
