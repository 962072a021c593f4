import type { Plan } from "../plan.ts";
import { withSoundReferences } from "../references.ts";

/** Takes a stream out, and every effect on it with it. */
export function removeStream(plan: Plan, { id }: { id: string }): Plan {
  const streams = plan.streams.filter((stream) => stream.id !== id);
  if (streams.length === plan.streams.length) return plan;
  return withSoundReferences({ ...plan, streams }).plan;
}
