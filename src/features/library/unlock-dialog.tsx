import { useId, useRef, useState, type FormEvent } from "react";
import { Dialog } from "#ui/dialog.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useWords } from "#ui/words.tsx";
import { openLocked, type LockedFile } from "#storage/locked-file.ts";
import { PassphraseActions } from "./passphrase-actions.tsx";
import { PassphraseField } from "./passphrase-field.tsx";

interface UnlockDialogProps {
  /** what the file is called, as it may be shown */
  name: string;
  file: LockedFile;
  /** takes the text that was in it */
  onOpened: (text: string) => Promise<void>;
  onClose: () => void;
}

type State = "idle" | "working" | "wrong";

/** Asks for the passphrase of a locked file until it opens, or until nobody wants it any more. */
export function UnlockDialog({ name, file, onOpened, onClose }: UnlockDialogProps) {
  const t = useWords();
  const form = useId();
  const fields = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState("");
  const [state, setState] = useState<State>("idle");
  const hasSpaces = passphrase.trim() !== passphrase;

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (state === "working") return;
    setState("working");
    const text = await openLocked(file, passphrase).catch(() => null);
    if (text !== null) return onOpened(text);
    setState("wrong");
    fields.current?.querySelector("input")?.select();
  }
  const wrong = t(file.isWhole ? "locking.wrong" : "locking.wrongOrDamaged");

  return (
    <Dialog
      title={t("locking.openTitle")}
      onClose={onClose}
      actions={
        <PassphraseActions
          form={form}
          label={t(state === "working" ? "locking.opening" : "locking.open")}
          isWorking={state === "working"}
          handles="import"
          onCancel={onClose}
        />
      }
    >
      <p>{t("locking.openText", { file: name })}</p>
      <form id={form} ref={fields} onSubmit={(event) => void open(event)}>
        <div {...(state === "wrong" && { "data-testid": "import-problem" })}>
          <PassphraseField
            error={state === "wrong" ? wrong : undefined}
            label={t("locking.passphrase")}
            help={hasSpaces ? t("locking.spaces") : t("locking.openHelp")}
            data-testid="passphrase"
            value={passphrase}
            onChange={setPassphrase}
          />
        </div>
      </form>
      <div role="status">
        {state === "working" && <p>{t("locking.takes")}</p>}
        {state === "wrong" && <VisuallyHidden>{wrong}</VisuallyHidden>}
      </div>
    </Dialog>
  );
}
