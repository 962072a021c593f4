import type { Channel, CustomerWords, Phase } from "../customer-words.ts";
import { withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";

interface ToldWords {
  /** the thing that is down */
  id: string;
  phase: Phase;
  channel: Channel;
  /** the owner's own words; blank takes ours again */
  text: string;
}

/** What the owner tells people in a phase through a channel. Plan file, § tell. */
export function changeTell(plan: Plan, { id, ...told }: ToldWords): Plan {
  const dependencies = withPart(plan.dependencies, id, (dependency) =>
    withChanges(dependency, { tell: withWords(dependency.tell, told) }),
  );
  return dependencies === plan.dependencies ? plan : { ...plan, dependencies };
}

function withWords(tell: CustomerWords, { phase, channel, text }: Omit<ToldWords, "id">): CustomerWords {
  const { [channel]: _before, ...others } = tell[phase] ?? {};
  const words = text.trim() === "" ? others : { ...others, [channel]: text };
  const { [phase]: _words, ...otherPhases } = tell;
  return Object.keys(words).length === 0 ? otherPhases : { ...otherPhases, [phase]: words };
}
