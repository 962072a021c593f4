import { confirmed, guessPath } from "../guess.ts";
import { fieldsOf, withChanges, withPart } from "../part.ts";
import type { Plan } from "../plan.ts";
import type { Stream } from "../stream.ts";

/** Changes a stream; what was a guess among the changes is the owner's own from then on. */
export function changeStream(
  plan: Plan,
  { id, changes }: { id: string; changes: Partial<Omit<Stream, "id">> },
): Plan {
  const streams = withPart(plan.streams, id, (stream) => withChanges(stream, changes));
  const next = streams === plan.streams ? plan : { ...plan, streams };
  return confirmed(
    next,
    fieldsOf<Stream>(changes).map((field) => guessPath.stream(id, field)),
  );
}
