import type { Channel, Phase } from "#plan/customer-words.ts";

/** The side of the card a message prints on; null where it is only copied. Design, § 6.3. */
export function whereItPrints(phase: Phase, channel: Channel): "Front" | "Back" | null {
  if (channel === "sms") return "Back";
  if (phase !== "down") return null;
  if (channel === "doorSign") return "Front";
  return channel === "phone" || channel === "social" ? "Back" : null;
}
