import { aiWarnings, type AiWarning } from "#readiness/ai-warnings.ts";
import { Note } from "#ui/note.tsx";
import { useToday } from "../use-today.ts";
import { useAiWarningWords } from "./use-ai-warning-words.ts";
import { useAiTool } from "./use-ai-tool.ts";

/** The warnings of some kinds about an AI tool, where it has them. */
export function AiWarningNotes({ id, kinds }: { id: string; kinds: readonly AiWarning[] }) {
  const words = useAiWarningWords();
  const today = useToday();
  const tool = useAiTool(id);
  if (tool === undefined) return null;
  const found = aiWarnings(tool, today).filter((warning) => kinds.includes(warning));
  if (found.length === 0) return null;
  return (
    <Note kind="warning">
      {found.map((warning) => (
        <p key={warning}>{words(tool, warning)}</p>
      ))}
    </Note>
  );
}
