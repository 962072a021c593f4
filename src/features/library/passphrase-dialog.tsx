import { useId, type ReactNode } from "react";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { useWords } from "#ui/words.tsx";

interface PassphraseDialogProps {
  title: string;
  /** what the filled button says while nothing is under way, and while the key is being made */
  labels: { ready: string; working: string };
  isWorking: boolean;
  /** the handles of the two buttons begin with it: contract, § Handles */
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
export function PassphraseDialog(asked: PassphraseDialogProps) {
  const { labels, isWorking, handles, onSubmit, onClose } = asked;
  const t = useWords();
  const form = useId();
  return (
    <Dialog
      title={asked.title}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="filled"
            type="submit"
            form={form}
            data-testid={`${handles}-confirm`}
            disabled={isWorking}
          >
            {isWorking ? labels.working : labels.ready}
          </Button>
          <Button data-testid={`${handles}-cancel`} onClick={onClose}>
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      {asked.before}
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) onSubmit(event.currentTarget);
        }}
      >
        {asked.fields}
      </form>
      <div role="status">{isWorking ? <p>{t("locking.takes")}</p> : asked.status}</div>
      {asked.after}
    </Dialog>
  );
}
