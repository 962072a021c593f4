import { playbookOf } from "#content/playbook-of.ts";
import type { Messages } from "#content/messages.ts";
import { wordsForNothingNamed, type MessageContext } from "#document/message-words.ts";
import type { Plan } from "#plan/plan.ts";
import { contentHook } from "#questions/content-hook.ts";

const useMessageContent = contentHook(["playbooks", "messages"]);

/** What words are made of, in the language the plan prints in. */
export interface WordsOfPlan {
  /** BCP 47 tag of our ready words */
  language: string;
  messages: Messages;
  /** for a thing of the plan; for null, or one that is not there, the words for nothing named */
  contextOf: (thing: string | null) => MessageContext;
}

/** Waits for the content the first time. */
export function useWordsOfPlan({ language: wanted, business, dependencies }: Plan): WordsOfPlan {
  const content = useMessageContent(wanted);
  const { messages, language } = content;
  const businessName = business.name.trim();
  return {
    language,
    messages,
    contextOf: (thing) => {
      const dependency = dependencies.find(({ id }) => id === thing);
      if (dependency === undefined)
        return wordsForNothingNamed(content, playbookOf(content, ""), businessName);
      return { dependency, playbook: playbookOf(content, dependency.category), messages, businessName };
    },
  };
}
