import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useWords } from "#ui/words.tsx";
import type { PlanInFile } from "#storage/read-file.ts";

interface ImportTemplateProps {
  template: PlanInFile;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What starting a plan from a template file would do, before it does it. */
export function ImportTemplate({ template, onConfirm, onCancel }: ImportTemplateProps) {
  const t = useWords();
  return (
    <Dialog
      title={t("opening.template.title")}
      onClose={onCancel}
      actions={
        <>
          <Button kind="filled" data-testid="import-confirm" data-safe onClick={onConfirm}>
            {t("opening.template.confirm")}
          </Button>
          <Button data-testid="import-cancel" onClick={onCancel}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      <p>{t("opening.template.holds", { things: template.things })}</p>
      <p>{t("opening.template.next")}</p>
    </Dialog>
  );
}
