import { useState } from "react";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useWords } from "#ui/words.tsx";
import { openLocked, type LockedFile } from "#storage/locked-file.ts";
import { PassphraseDialog } from "./passphrase-dialog.tsx";
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
  const [passphrase, setPassphrase] = useState("");
  const [state, setState] = useState<State>("idle");
  const hasSpaces = passphrase.trim() !== passphrase;

  async function open(form: HTMLFormElement): Promise<void> {
    setState("working");
    const text = await openLocked(file, passphrase).catch(() => null);
    if (text !== null) return onOpened(text);
    setState("wrong");
    form.querySelector("input")?.select();
  }
  const wrong = t(file.isWhole ? "locking.wrong" : "locking.wrongOrDamaged");

  return (
    <PassphraseDialog
      title={t("locking.openTitle")}
      labels={{ ready: t("locking.open"), working: t("locking.opening") }}
      isWorking={state === "working"}
      handles="import"
      onSubmit={(form) => void open(form)}
      onClose={onClose}
      before={<p>{t("locking.openText", { file: name })}</p>}
      fields={
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
      }
      status={state === "wrong" && <VisuallyHidden>{wrong}</VisuallyHidden>}
    />
  );
}
