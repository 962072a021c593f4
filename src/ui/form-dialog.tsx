import { useId, type ReactNode, type SubmitEvent } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { useWords } from "./words.tsx";

interface FormDialogProps {
  title: string;
  /** what the filled button says */
  submit: string;
  /** something is under way, and is not asked for twice */
  isWorking?: boolean;
  /** leaving it gets the focus; else mark the field that does with `data-safe` */
  cancelFirst?: boolean;
  /** the handles of the two buttons begin with it: contract, § Handles */
  handles?: "import" | "export";
  onSubmit: (form: HTMLFormElement) => void;
  onClose: () => void;
  /** of the form */
  className?: string | undefined;
  before?: ReactNode;
  /** the fields; what is wrong with them is told by us, not by the browser */
  children: ReactNode;
  after?: ReactNode;
}

/** A dialog with a form in it: fill it in and go on, by Enter too, or leave it. */
export function FormDialog(asked: FormDialogProps) {
  const { isWorking = false, cancelFirst = false, handles, onSubmit, onClose } = asked;
  const t = useWords();
  const form = useId();
  function go(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!isWorking) onSubmit(event.currentTarget);
  }
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
            disabled={isWorking}
            data-testid={handles && `${handles}-confirm`}
          >
            {asked.submit}
          </Button>
          <Button
            looks
            data-safe={cancelFirst || undefined}
            data-testid={handles && `${handles}-cancel`}
            onClick={onClose}
          >
            {t("frame.cancel")}
          </Button>
        </>
      }
    >
      {asked.before}
      <form id={form} noValidate onSubmit={go} className={asked.className}>
        {asked.children}
      </form>
      {asked.after}
    </Dialog>
  );
}
