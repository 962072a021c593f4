import type { Plan } from "#plan/plan.ts";
import { fileOfPlan } from "#questions/files/file-of-plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import { useToday } from "#questions/use-today.ts";
import { useFigures } from "#store/figures.ts";
import { useLanguage, useWords } from "#ui/words.tsx";

/** Every message of the plan in one text file. */
export function MessagesFile({ plan }: { plan: Plan }) {
  const t = useWords();
  const language = useLanguage();
  const today = useToday();
  const figures = useFigures((state) => state.figures);
  return (
    <FileWay
      kind="messages"
      label={t("messages.save")}
      help={t("messages.filesHelp")}
      make={() => fileOfPlan("messages", { plan, figures, today, language })}
    />
  );
}
