import { useState, type ReactNode } from "react";
import { loadMessages } from "#i18n/catalogue.ts";
import { Button } from "#ui/button.tsx";
import { latePart } from "#ui/late-part.tsx";
import { useLanguage } from "#ui/words.tsx";
import type { ToLock } from "./save-locked.ts";

const loadDialog = () => import("./save-locked-dialog.tsx");
const SaveLockedDialog = latePart(async () => (await loadDialog()).SaveLockedDialog);

interface SaveLockedButtonProps {
  what: ToLock;
  name: string | null;
  /** said where the words alone do not tell whose button it is */
  label?: string;
  small?: boolean;
  children: ReactNode;
}

/** Saving with a passphrase; what it takes comes with the first press. */
export function SaveLockedButton({ what, name, label, small = false, children }: SaveLockedButtonProps) {
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  async function open(): Promise<void> {
    await Promise.all([loadDialog(), loadMessages(language, ["locking"])]);
    setIsOpen(true);
  }
  return (
    <>
      <Button
        kind="plain"
        small={small}
        data-testid="export-encrypted"
        aria-label={label}
        onClick={() => void open()}
      >
        {children}
      </Button>
      {isOpen && <SaveLockedDialog what={what} name={name} onClose={() => setIsOpen(false)} />}
    </>
  );
}
