import { useState } from "react";
import { longestShownName } from "#plan-file/problem.ts";
import { FormDialog } from "#ui/form-dialog.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";

interface RenameTemplateProps {
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** Asks what a template is to be called. */
export function RenameTemplate({ name, onRename, onClose }: RenameTemplateProps) {
  const t = useWords();
  const [typed, setTyped] = useState(name);
  const [isWrong, setIsWrong] = useState(false);
  const next = typed.trim();
  return (
    <FormDialog
      title={t("templates.renameTitle")}
      submit={t("templates.renameConfirm")}
      onSubmit={() => (next === "" ? setIsWrong(true) : onRename(next))}
      onClose={onClose}
    >
      <TextField
        name="template-name"
        label={t("templates.name")}
        dir="auto"
        data-safe
        maxLength={longestShownName} // a file of it is read back with as many letters
        value={typed}
        error={isWrong && next === "" ? t("templates.nameMissing") : undefined}
        onChange={({ target }) => setTyped(target.value)}
      />
    </FormDialog>
  );
}
