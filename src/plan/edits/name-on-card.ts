import { withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

/** Has a thing's card say to call somebody, last of those it calls, or no more. */
export function nameOnCard(
  plan: Plan,
  { contact, dependency, isNamed }: { contact: string; dependency: string; isNamed: boolean },
): Plan {
  const dependencies = withPart(plan.dependencies, dependency, (thing) => {
    if (thing.contacts.includes(contact) === isNamed) return thing;
    const others = thing.contacts.filter((id) => id !== contact);
    return { ...thing, contacts: isNamed ? [...others, contact] : others };
  });
  return dependencies === plan.dependencies ? plan : { ...plan, dependencies };
}
