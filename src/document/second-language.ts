import type { CustomerWordsIn } from "#content/customer-words-in.ts";
import { customerWordLanguages, loadCustomerWords } from "#content/load-customer-words.ts";
import { nearestLanguage } from "#i18n/catalogue.ts";
import { languageName } from "#i18n/language-name.ts";
import type { Plan } from "#plan/plan.ts";
import type { MessageContext } from "./message-words.ts";

/** A further language that customers read: its BCP 47 tag, its name in the plan's language, our ready words in it. */
export interface SecondLanguage {
  tag: string;
  name: string;
  words: CustomerWordsIn;
}

/**
 * The tag of a second language that messages are printed in: the one the owner chose, else the plan's own where the
 * paper is in another for want of words. null where that is the paper's, or we have no words in it.
 */
export function secondLanguageOf({ language, messageLanguage }: Plan): string | null {
  const base = baseOf(messageLanguage ?? language);
  return base !== nearestLanguage(language) && customerWordLanguages.includes(base) ? base : null;
}

/**
 * The same words about the same thing in the second language. What the owner wrote is not translated: where they have
 * words of their own, ours stand here all the same, and the reader is told so.
 */
export function inSecondLanguage(context: MessageContext, { words }: SecondLanguage): MessageContext {
  const { playbook, messages } = context;
  const own = words.playbooks[playbook.id] ?? words.playbooks["general"];
  if (own === undefined) return context;
  const { tell, service, alternative } = own;
  return {
    ...context,
    dependency: { ...context.dependency, tell: {} },
    playbook: { ...playbook, tell, messageDefaults: { service, alternative } },
    messages: {
      ...messages,
      phases: messages.phases.map((phase) => ({ ...phase, ...words.phases[phase.id] })),
    },
  };
}

/** The second language of a plan's messages with our words in it, named in the plan's own; null where there is none. */
export async function loadSecondLanguage(plan: Plan, inLanguage: string): Promise<SecondLanguage | null> {
  const tag = secondLanguageOf(plan);
  const words = tag === null ? null : await loadCustomerWords(tag);
  return tag === null || words === null ? null : { tag, name: languageName(tag, inLanguage), words };
}

function baseOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}
