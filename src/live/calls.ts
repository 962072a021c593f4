import { cardCalls, type CallContext } from "#document/chapters/card-calls.ts";
import type { CallsBlock } from "#document/blocks.ts";
import type { PaperContent } from "#document/paper-content.ts";
import { emergencyNumbers } from "#document/paper-context.ts";
import type { Phrase } from "#document/phrase.ts";
import { nothingLeftOut } from "#document/private-parts.ts";
import type { Plan } from "#plan/plan.ts";
import type { ThingInWork } from "./thing-in-work.ts";

/** Whom to call for something that is down. */
export interface Calls {
  /** the emergency numbers of the country, [] where we do not know them */
  emergency: string[];
  /** as on its card, in order */
  calls: CallsBlock<Phrase>["calls"];
}

/** Whom to call for something that is down, as its card on paper says. Design, § 7 *Live* 3. */
export function callsFor(thing: ThingInWork, plan: Plan, content: PaperContent): Calls {
  const context: CallContext = {
    plan,
    content,
    contacts: new Map(plan.contacts.map((contact) => [contact.id, contact])),
    leftOut: nothingLeftOut,
  };
  return { emergency: emergencyNumbers(context), calls: cardCalls(thing, context).calls };
}
