import type { LinesOf } from "#content/lines-of-part.ts";
import { playbookOf } from "#content/playbook-of.ts";
import { usePlan } from "#store/open-plan.ts";
import { contentHook } from "../content-hook.ts";

const usePlaybooks = contentHook(["playbooks"]);

/** What the lines of a thing's card come from, in the language it prints in; null where the thing is gone. */
export function useLinesOf(id: string): { of: LinesOf; language: string } | null {
  const dependency = usePlan(({ dependencies }) => dependencies.find((thing) => thing.id === id));
  const businessType = usePlan(({ business }) => business.type);
  const content = usePlaybooks(usePlan(({ language }) => language));
  if (dependency === undefined) return null;
  const playbook = playbookOf(content, dependency.category);
  return { of: { dependency, playbook, businessType }, language: content.language };
}
