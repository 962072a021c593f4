import type { Messages } from "#content/messages.ts";
import type { Playbook } from "#content/playbook.ts";
import type { Channel, Phase } from "#plan/customer-words.ts";
import { newDependency, type Dependency } from "#plan/dependency.ts";
import { filledMessage, writeIn, type FilledMessage, type GapWords, withGaps } from "./message-gaps.ts";
import type { Phrase } from "./phrase.ts";
import { timeGap } from "./phrase.ts";

/** What is needed to word a message about one thing that is down. */
export interface MessageContext {
  dependency: Dependency;
  playbook: Playbook;
  messages: Messages;
  businessName: string;
}

/** A message as it goes out. */
export interface Message extends FilledMessage {
  /** the owner's own words */
  isOwn: boolean;
}

/**
 * The words to send in a phase through a channel, gaps filled: the owner's own, else the playbook's first words, else
 * the general ones of the phase. Where we have no words for it: null. Starter, § Words.
 */
export function wordsFor(context: MessageContext, phase: Phase, channel: Channel): Message | null {
  const own = context.dependency.tell[phase]?.[channel]?.trim();
  if (own) return { ...filledMessage(own, gapWords(context)), isOwn: true };
  const ready = readyWords(context, phase, channel);
  return ready === null ? null : { ...filledMessage(ready, gapWords(context)), isOwn: false };
}

/** The same words as a phrase of the paper. */
export function messageFor(context: MessageContext, phase: Phase, channel: Channel): Phrase | null {
  const words = wordsFor(context, phase, channel);
  if (words === null) return null;
  return words.isOwn ? { own: words.text } : { ready: words.text };
}

/** What an owner begins with who changes our words: fitted to the thing, the gaps that differ each time left open. */
export function wordsToChange(context: MessageContext, phase: Phase, channel: Channel): string {
  const { service, alternative } = gapWords(context);
  return withGaps(readyWords(context, phase, channel) ?? "", { service, alternative });
}

/** Whom a message is for. */
export type Audience = "staff" | "booked" | "public";

/** The channels of the plan by audience, in the order they go out: staff first, then who has booked, then everyone. */
export const channelsFor: Record<Audience, readonly Channel[]> = {
  staff: ["staff"],
  booked: ["sms", "emailSubject", "emailBody"],
  public: ["doorSign", "social", "phone"],
};

/** A general text that has no place in the plan for words of the owner's: to read out or to copy. */
export interface FurtherWords extends FilledMessage {
  audience: "staff" | "booked";
  way: "phone" | "emailSubject" | "emailBody";
}

/** What we have beside the channels of the plan: staff by phone and by email, and calls to who has booked. */
export function furtherWords(context: MessageContext, phase: Phase): FurtherWords[] {
  const general = generalWords(context.messages, phase);
  if (general === null) return [];
  const ways = [
    ["staff", "phone"],
    ["staff", "emailSubject"],
    ["staff", "emailBody"],
    ["booked", "phone"],
  ] as const;
  return ways.map(([audience, way]) => ({
    audience,
    way,
    ...filledMessage(general[audience][way], gapWords(context)),
  }));
}

/** The words for several things at once, or while nobody knows yet what it is. */
export function wordsForNothingNamed(
  { messages }: Pick<MessageContext, "messages">,
  general: Playbook,
  businessName: string,
): MessageContext {
  const dependency = newDependency({
    id: "nothing-named",
    name: general.messageDefaults.service,
    category: "",
  });
  return { dependency, playbook: general, messages, businessName };
}

/** What fills the gaps in words about a thing. What people can do instead is ours: a backup's name is no offer to them. */
export function gapWords({ dependency, playbook, businessName }: MessageContext): GapWords {
  const { service, alternative } = playbook.messageDefaults;
  return { businessName, alternative, service: playbook.id === "general" ? dependency.name : service };
}

function readyWords({ playbook, messages }: MessageContext, phase: Phase, channel: Channel): string | null {
  const general = generalWords(messages, phase);
  if (channel === "staff") return general?.staff.sms ?? null;
  if (phase === "down") return playbook.tell[channel];
  if (general === null) return null;
  if (channel === "doorSign" || channel === "social" || channel === "phone") return general.public[channel];
  return general.booked[channel];
}

function generalWords({ phases }: Messages, phase: Phase) {
  return phases.find((words) => words.id === phase) ?? null;
}

/** The general words for the door, every gap to be filled in by hand. */
export function blankDoorMessage(messages: Messages, businessName: string): Phrase | null {
  const words = generalWords(messages, "down")?.public.doorSign;
  if (words === undefined) return null;
  const filled = withGaps(words, { service: writeIn, alternative: writeIn, time: timeGap, businessName });
  return { ready: filled.trim() };
}

/** The general words for the door in a phase, signed; gaps that differ each time are named as open. */
export function generalDoorWords(
  messages: Messages,
  phase: Phase,
  businessName: string,
): FilledMessage | null {
  const words = generalWords(messages, phase)?.public.doorSign;
  return words === undefined ? null : filledMessage(words, { businessName, service: "", alternative: "" });
}
