import { usePlan } from "#store/open-plan.ts";
import type { ThingWarning } from "#readiness/thing-warnings.ts";
import { Note } from "#ui/note.tsx";
import { useCostWords } from "../use-cost-words.ts";
import { useThingWarnings } from "./use-thing.ts";
import { warningWords } from "./warning-words.ts";

interface WarningNotesProps {
  id: string;
  /** those that belong beside this question */
  kinds: readonly ThingWarning["kind"][];
}

/** What is wrong with the answers beside it; nothing where all is well. */
export function WarningNotes({ id, kinds }: WarningNotesProps) {
  const plan = usePlan((open) => open);
  const words = useCostWords(plan);
  const warnings = useThingWarnings(plan, id).filter(({ kind }) => kinds.includes(kind));
  return warnings.map((warning) => (
    <Note key={warning.kind} kind="warning" icon={warning.kind === "needs-ring" ? "broken-link" : "clock"}>
      {warningWords(warning, words)}
    </Note>
  ));
}
