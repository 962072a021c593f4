import type { Messages } from "#content/messages.ts";
import type { Playbook } from "#content/playbook.ts";
import type { Channel, Phase } from "#plan/customer-words.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Phrase } from "./phrase.ts";
import { timeGap } from "./phrase.ts";

/** What is needed to word a message about one thing that is down. */
export interface MessageContext {
  dependency: Dependency;
  playbook: Playbook;
  messages: Messages;
  businessName: string;
}

/**
 * The words to send in a phase through a channel, gaps filled: the owner's own, else the playbook's first words, else
 * the general ones of the phase. Where we have no words for it: null. Starter, § Words.
 */
export function messageFor(context: MessageContext, phase: Phase, channel: Channel): Phrase | null {
  const own = context.dependency.tell[phase]?.[channel]?.trim();
  if (own) return { own: filled(own, context) };
  const ready = readyWords(context, phase, channel);
  return ready === null ? null : { ready: filled(ready, context) };
}

function readyWords({ playbook, messages }: MessageContext, phase: Phase, channel: Channel): string | null {
  if (channel === "staff") return generalWords(messages, phase)?.staff.sms ?? null;
  if (phase === "down") return playbook.tell[channel];
  const general = generalWords(messages, phase);
  if (general === null) return null;
  if (channel === "doorSign" || channel === "social" || channel === "phone") return general.public[channel];
  return general.booked[channel];
}

function generalWords({ phases }: Messages, phase: Phase) {
  return phases.find((words) => words.id === phase) ?? null;
}

/** A text with its gaps filled; a time is left to write in. */
function filled(text: string, { dependency, playbook, businessName }: MessageContext): string {
  const { service, alternative } = playbook.messageDefaults;
  return text
    .replaceAll("{businessName}", businessName === "" ? writeIn : businessName)
    .replaceAll("{service}", playbook.id === "general" ? dependency.name : service)
    .replaceAll("{alternative}", alternative)
    .replaceAll("{time}", timeGap);
}

/** A gap for a few words. */
const writeIn = "_".repeat(16);

/** The general words for the door, every gap to be filled in by hand. */
export function blankDoorMessage(messages: Messages, businessName: string): Phrase | null {
  const words = generalWords(messages, "down")?.public.doorSign;
  if (words === undefined) return null;
  return {
    ready: words
      .replaceAll("{service}", writeIn)
      .replaceAll("{alternative}", writeIn)
      .replaceAll("{time}", timeGap)
      .replaceAll("{businessName}", businessName)
      .trim(),
  };
}
