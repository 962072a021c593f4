import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useWords } from "#ui/words.tsx";
import type { PlanInFile } from "#storage/read-file.ts";
import { useBusinessTypeNames } from "#questions/business-type-names.ts";

interface ImportTemplateProps {
  /** what the file calls it; "" where it does not say */
  name: string;
  template: PlanInFile;
  onConfirm: () => void;
  /** keeps it under this name */
  onKeep: (name: string) => void;
  onCancel: () => void;
}

/** What a template file holds: a plan may begin with it now or later. */
export function ImportTemplate({ name, template, onConfirm, onKeep, onCancel }: ImportTemplateProps) {
  const t = useWords();
  const kinds = useBusinessTypeNames();
  const kind = kinds.get(template.outline.businessType) ?? t("library.template.unnamed");
  return (
    <Dialog
      title={t("opening.template.title")}
      onClose={onCancel}
      actions={
        <>
          <Button kind="filled" data-testid="import-confirm" data-safe onClick={onConfirm}>
            {t("opening.template.confirm")}
          </Button>
          <Button data-testid="keep-template" onClick={() => onKeep(name === "" ? kind : name)}>
            {t("opening.template.keep")}
          </Button>
          <Button data-testid="import-cancel" onClick={onCancel}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      {name !== "" && <p>{t("opening.template.called", { name })}</p>}
      <p>{t("opening.template.holds", { things: template.things })}</p>
      <p>{t("opening.template.next")}</p>
    </Dialog>
  );
}
