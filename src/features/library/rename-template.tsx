import { useId, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";

/** Letters of a name: a file of it is read back with as many. */
const mostLetters = 40;

interface RenameTemplateProps {
  name: string;
  onRename: (name: string) => void;
  onClose: () => void;
}

/** Asks what a template is to be called. */
export function RenameTemplate({ name, onRename, onClose }: RenameTemplateProps) {
  const t = useWords();
  const form = useId();
  const [typed, setTyped] = useState(name);
  const [isWrong, setIsWrong] = useState(false);
  const next = typed.trim();
  return (
    <Dialog
      title={t("templates.renameTitle")}
      onClose={onClose}
      actions={
        <>
          <Button kind="filled" type="submit" form={form}>
            {t("templates.renameConfirm")}
          </Button>
          <Button onClick={onClose}>{t("frame.cancel")}</Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (next === "") setIsWrong(true);
          else onRename(next);
        }}
      >
        <TextField
          name="template-name"
          label={t("templates.name")}
          dir="auto"
          data-safe
          maxLength={mostLetters}
          value={typed}
          error={isWrong && next === "" ? t("templates.nameMissing") : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </Dialog>
  );
}
