import { loadMessages } from "#i18n/catalogue.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import { addPlan, noteCopiedOut, removePlan, replacePlan } from "#store/library.ts";
import { newId } from "#store/new-id.ts";
import { useState, type ReactNode } from "react";
import { ImportPreview, type Way } from "./import-preview.tsx";
import { ImportProblem } from "./import-problem.tsx";
import type { Import } from "./read-import.ts";
import { useSay } from "./said.tsx";

interface ImportFileProps {
  /** what of the page offers to open a file */
  children: (onFile: (file: File) => void) => ReactNode;
}

/** Opening a file: read, preview, then all or nothing. */
export function ImportFile({ children }: ImportFileProps) {
  const t = useWords();
  const language = useLanguage();
  const say = useSay();
  const [found, setFound] = useState<Import | null>(null);
  const close = (): void => setFound(null);

  async function read(file: File): Promise<void> {
    const [{ readImport }] = await Promise.all([
      import("./read-import.ts"),
      loadMessages(language, ["problem"]),
    ]);
    setFound(await readImport(file));
  }

  async function take(chosen: Exclude<Import, { is: "problem" }>, way: Way): Promise<void> {
    close();
    const { plan } = chosen;
    const name = plan.business.name === "" ? t("library.unnamed") : plan.business.name;
    if (chosen.is === "known" && way === "replace") {
      const replaced = await replacePlan(plan);
      if (!replaced.ok) return say.failed(replaced.reason);
      await noteCopiedOut(plan.id, plan.updatedAt);
      return say.done(t("library.said.replaced", { name }), replaced.value.undo);
    }
    const kept = chosen.is === "known" ? { ...plan, id: newId() } : plan;
    const added = await addPlan(kept);
    if (!added.ok) return say.failed(added.reason);
    await noteCopiedOut(kept.id, kept.updatedAt); // the file it came from is one
    say.done(t("library.said.added", { name }), () => removePlan(kept.id));
  }

  return (
    <>
      {children((file) => void read(file))}
      {found?.is === "problem" && <ImportProblem problems={found.problems} onClose={close} />}
      {found && found.is !== "problem" && (
        <ImportPreview found={found} onConfirm={(way) => void take(found, way)} onCancel={close} />
      )}
    </>
  );
}
