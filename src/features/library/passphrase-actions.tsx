import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";

interface PassphraseActionsProps {
  /** the id of the form with the passphrase */
  form: string;
  /** what the filled button says, now */
  label: string;
  isWorking: boolean;
  /** the two handles begin with it: contract, § Handles */
  handles: "import" | "export";
  onCancel: () => void;
}

/** The buttons of a dialog that asks for a passphrase: go on, which takes a moment, or leave it. */
export function PassphraseActions({ form, label, isWorking, handles, onCancel }: PassphraseActionsProps) {
  const t = useWords();
  return (
    <>
      <Button kind="filled" type="submit" form={form} data-testid={`${handles}-confirm`} disabled={isWorking}>
        {label}
      </Button>
      <Button data-testid={`${handles}-cancel`} onClick={onCancel}>
        {t("frame.cancel")}
      </Button>
    </>
  );
}
