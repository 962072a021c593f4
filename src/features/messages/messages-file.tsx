import { loadContent } from "#content/load-content.ts";
import { costliestFirst } from "#document/sheets.ts";
import { nearestLanguage } from "#i18n/catalogue.ts";
import { fileName } from "#plan-file/file-name.ts";
import type { Plan } from "#plan/plan.ts";
import { FileWay } from "#questions/files/file-way.tsx";
import type { MadeFile } from "#storage/share-file.ts";
import { useFigures } from "#store/figures.ts";
import { useWords } from "#ui/words.tsx";

/** Every message of the plan in one text file. */
export function MessagesFile({ plan }: { plan: Plan }) {
  const t = useWords();
  const figures = useFigures((state) => state.figures);

  async function make(): Promise<MadeFile> {
    const { messageContentParts, messagesText } = await import("#files/messages-text.ts");
    const content = await loadContent(nearestLanguage(plan.language), messageContentParts);
    const things = figures === null ? plan.dependencies.map(({ id }) => id) : costliestFirst(plan, figures);
    return {
      name: fileName(plan.business.name, "messages", "txt"),
      content: messagesText(plan, things, content, t),
      type: "text/plain",
    };
  }

  return (
    <FileWay
      label={t("messages.save")}
      handle="export-messages"
      help={t("messages.filesHelp")}
      type="text/plain"
      ending="txt"
      make={make}
    />
  );
}
