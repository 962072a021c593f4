import type { ReactNode } from "react";
import { FormDialog } from "#ui/form-dialog.tsx";
import { useWords } from "#ui/words.tsx";

interface PassphraseDialogProps {
  title: string;
  /** what the filled button says while nothing is under way, and while the key is being made */
  labels: { ready: string; working: string };
  isWorking: boolean;
  handles: "import" | "export";
  /** asked for with the fields of the form, once at a time */
  onSubmit: (form: HTMLFormElement) => void;
  onClose: () => void;
  before: ReactNode;
  fields: ReactNode;
  /** what is said aloud when nothing is under way */
  status?: ReactNode;
  after?: ReactNode;
}

/** A dialog that asks for a passphrase: go on, which takes a moment, or leave it. */
export function PassphraseDialog({ labels, fields, status, after, ...asked }: PassphraseDialogProps) {
  const t = useWords();
  return (
    <FormDialog
      {...asked}
      submit={asked.isWorking ? labels.working : labels.ready}
      after={
        <>
          <div role="status">{asked.isWorking ? <p>{t("locking.takes")}</p> : status}</div>
          {after}
        </>
      }
    >
      {fields}
    </FormDialog>
  );
}
