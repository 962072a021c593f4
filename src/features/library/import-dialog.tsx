import { useWords } from "#ui/words.tsx";
import { importPlans } from "#store/library.ts";
import { ImportLibrary } from "./import-library.tsx";
import { ImportPreview, type Way } from "./import-preview.tsx";
import { ImportProblem } from "./import-problem.tsx";
import { problem } from "#plan-file/problem.ts";
import type { FoundPlan, Import } from "./read-import.ts";
import { useSay } from "./said.tsx";
import type { PlanToImport } from "#store/make-library.ts";

interface ImportDialogProps {
  found: Import;
  onClose: () => void;
}

/** What a chosen file holds, and what is done with it: all or nothing. */
export function ImportDialog({ found, onClose }: ImportDialogProps) {
  const t = useWords();
  const say = useSay();

  async function take({ plan, here }: FoundPlan, way: Way): Promise<void> {
    onClose();
    const name = plan.outline.name === "" ? t("library.unnamed") : plan.outline.name;
    const isReplaced = here !== null && way === "replace";
    const how = isReplaced ? "replace" : here === null ? "add" : "copy";
    const imported = await importPlans([{ plan, way: how }]);
    if (!imported.ok) return say.failed(imported.reason);
    const text = isReplaced ? t("opening.said.replaced", { name }) : t("opening.said.added", { name });
    say.done(text, imported.value.undo);
  }
  async function takeAll(plans: readonly PlanToImport[]): Promise<void> {
    onClose();
    const imported = await importPlans(plans);
    if (!imported.ok) return say.failed(imported.reason);
    const replaced = plans.filter(({ way }) => way === "replace").length;
    say.done(t("opening.said.all", { added: plans.length - replaced, replaced }), imported.value.undo);
  }

  if (found.is === "problem")
    return <ImportProblem file={found.file} problems={found.problems} onClose={onClose} />;
  if (found.is === "encrypted")
    return <ImportProblem file={found.file} problems={[problem("file-encrypted")]} onClose={onClose} />;
  if (found.is === "plan")
    return (
      <ImportPreview
        found={found.found}
        onConfirm={(way) => void take(found.found, way)}
        onCancel={onClose}
      />
    );
  return (
    <ImportLibrary
      found={found.found}
      bad={found.bad}
      onConfirm={(plans) => void takeAll(plans)}
      onCancel={onClose}
    />
  );
}
