import type { MessageContext } from "../message-words.ts";
import type { PaperContext, Thing } from "../paper-context.ts";

/** What the words about a thing are made of. */
export function messageContext(
  { dependency, playbook }: Thing,
  { plan, content }: PaperContext,
): MessageContext {
  return { dependency, playbook, messages: content.messages, businessName: plan.business.name.trim() };
}
