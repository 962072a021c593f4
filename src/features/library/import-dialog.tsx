import { useState } from "react";
import { useWords } from "#ui/words.tsx";
import { goTo, hrefTo } from "#ui/routes.ts";
import type { PlanInFile } from "#storage/read-file.ts";
import { importPlans, startFromTemplate } from "#store/library.ts";
import { ImportLibrary } from "./import-library.tsx";
import { ImportPreview, type Way } from "./import-preview.tsx";
import { ImportProblem } from "./import-problem.tsx";
import { ImportTemplate } from "./import-template.tsx";
import { readImportText, type FoundPlan, type Import } from "./read-import.ts";
import { UnlockDialog } from "./unlock-dialog.tsx";
import { useSay } from "#questions/said.tsx";
import type { PlanToImport } from "#store/make-library.ts";

interface ImportDialogProps {
  found: Import;
  onClose: () => void;
}

/** What a chosen file holds, and what is done with it: all or nothing. */
export function ImportDialog({ found: chosen, onClose }: ImportDialogProps) {
  const t = useWords();
  const [unlocked, setUnlocked] = useState<Import | null>(null);
  const found = unlocked ?? chosen;
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
  async function startFrom(template: PlanInFile): Promise<void> {
    onClose();
    const started = await startFromTemplate(template);
    if (!started.ok) return say.failed(started.reason);
    goTo(hrefTo("start", { plan: started.value, page: "2" }));
  }
  async function keep(template: PlanInFile, name: string): Promise<void> {
    onClose();
    const { takeTemplate } = await import("#store/templates.ts");
    const kept = await takeTemplate(template, name);
    if (kept.ok) say.done(t("opening.said.template", { name: kept.value.name }), kept.value.undo);
    else say.failed(kept.reason);
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
    return (
      <UnlockDialog
        name={found.file}
        file={found.locked}
        onOpened={async (text) => setUnlocked(await readImportText(found.file, text))}
        onClose={onClose}
      />
    );
  if (found.is === "template")
    return (
      <ImportTemplate
        name={found.name}
        template={found.template}
        onConfirm={() => void startFrom(found.template)}
        onKeep={(name) => void keep(found.template, name)}
        onCancel={onClose}
      />
    );
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
