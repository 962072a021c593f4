import { playbookOf } from "#content/playbook-of.ts";
import type { Content } from "#content/content.ts";
import { channelsFor, wordsFor, wordsForNothingNamed, type MessageContext } from "#document/message-words.ts";
import type { Translate } from "#i18n/translate.ts";
import { phases } from "#plan/customer-words.ts";
import type { Plan } from "#plan/plan.ts";
import { lineText } from "./line-text.ts";

/** The parts of the content the messages are made of. */
export const messageContentParts = ["playbooks", "messages"] as const;
export type MessageContent = Pick<Content, (typeof messageContentParts)[number]>;

const channels = [...channelsFor.staff, ...channelsFor.booked, ...channelsFor.public];

/**
 * Every message of the plan as plain text to copy from: by thing, in this order, then for nothing named; by phase and
 * channel. Lines end with CRLF, which every editor shows as lines. Needs the area `messages` of the catalogue.
 */
export function messagesText(
  plan: Plan,
  things: readonly string[],
  content: MessageContent,
  t: Translate,
): string {
  const businessName = plan.business.name.trim();
  const byId = new Map(plan.dependencies.map((dependency) => [dependency.id, dependency]));
  const named = things.flatMap((id): MessageContext[] => {
    const dependency = byId.get(id);
    if (dependency === undefined) return [];
    const playbook = playbookOf(content, dependency.category);
    return [{ dependency, playbook, messages: content.messages, businessName }];
  });
  const unnamed = wordsForNothingNamed(content, playbookOf(content, ""), businessName);
  const lines = [
    t("messages.file.title", { business: businessName || t("frame.unnamedPlan") }),
    t("messages.file.gaps"),
    ...named.flatMap((context) => linesOf(context, context.dependency.name, t)),
    ...linesOf(unnamed, t("messages.nothingNamed"), t),
  ];
  return lines.map((line) => `${lineText(line).replaceAll("\n", "\r\n")}\r\n`).join("");
}

function linesOf(context: MessageContext, name: string, t: Translate): string[] {
  const heading = lineText(name).replaceAll("\n", " ");
  return [
    "",
    "",
    heading,
    "=".repeat(Math.min(60, Array.from(heading).length)),
    ...phases.flatMap((phase) => [
      "",
      `## ${t(`messages.phase.${phase}`)}`,
      ...channels.flatMap((channel) => {
        const words = wordsFor(context, phase, channel);
        return words === null ? [] : ["", `${t(`messages.channel.${channel}`)}:`, words.text];
      }),
    ]),
  ];
}
