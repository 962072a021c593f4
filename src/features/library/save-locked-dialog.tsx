import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { Stack } from "#ui/layout.tsx";
import { Note } from "#ui/note.tsx";
import { useWords } from "#ui/words.tsx";
import {
  bitsDrawn,
  drawnPassphrase,
  isLongEnough,
  leastPassphrase,
  passphraseForm,
} from "#storage/passphrase.ts";
import { passphraseWords } from "#storage/passphrase-words.ts";
import { PassphraseDialog } from "./passphrase-dialog.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { saveLocked, type ToLock } from "./save-locked.ts";
import { useSay } from "#questions/said.tsx";

interface SaveLockedDialogProps {
  what: ToLock;
  /** what is saved, in words: the plan's name; null for all plans */
  name: string | null;
  onClose: () => void;
}

type State = "idle" | "working" | "unproven";

/** Saving plans in a file that opens with a passphrase only. */
export function SaveLockedDialog({ what, name, onClose }: SaveLockedDialogProps) {
  const t = useWords();
  const say = useSay();
  const [drawn, setDrawn] = useState(drawnPassphrase);
  const [passphrase, setPassphrase] = useState(drawn);
  const [again, setAgain] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const [state, setState] = useState<State>("idle");
  const isShort = !isLongEnough(passphrase);
  const isOther = passphraseForm(passphrase) !== passphraseForm(again);

  function drawOther(): void {
    const other = drawnPassphrase();
    setDrawn(other);
    setPassphrase(other);
    setAgain("");
  }
  async function save(form: HTMLFormElement): Promise<void> {
    setWasTried(true);
    if (isShort || isOther) return form.querySelectorAll("input")[isShort ? 0 : 1]?.focus();
    setState("working");
    const saved = await saveLocked(what, again).catch(() => ({ is: "unproven" as const }));
    if (saved.is === "unproven") return setState("unproven");
    onClose();
    if (saved.is === "failed") return say.failed(saved.reason);
    const { names, unreadable } = saved;
    const files = names.join(", ");
    say.done(
      what === "all"
        ? t("library.said.allSent", { files, left: unreadable })
        : t("library.said.sent", { file: files }),
    );
  }

  return (
    <PassphraseDialog
      title={name === null ? t("locking.titleAll") : t("locking.title", { name })}
      labels={{ ready: t("locking.save"), working: t("locking.working") }}
      isWorking={state === "working"}
      handles="export"
      onSubmit={(form) => void save(form)}
      onClose={onClose}
      before={<p>{t("locking.why")}</p>}
      fields={
        <Stack gap="apart">
          <PassphraseField
            label={t("locking.passphrase")}
            help={
              passphrase === drawn
                ? t("locking.drawn", { words: passphraseWords.length, bits: bitsDrawn() })
                : t("locking.own", { least: leastPassphrase })
            }
            error={wasTried && isShort ? t("locking.short", { least: leastPassphrase }) : undefined}
            data-testid="passphrase"
            isShown
            value={passphrase}
            onChange={setPassphrase}
            more={
              <Button kind="plain" small onClick={drawOther}>
                {t("locking.drawOther")}
              </Button>
            }
          />
          <PassphraseField
            label={t("locking.again")}
            help={passphrase.trim() === passphrase ? t("locking.againHelp") : t("locking.spaces")}
            error={wasTried && isOther ? t(again === "" ? "locking.notAgain" : "locking.other") : undefined}
            data-testid="passphrase-again"
            value={again}
            onChange={setAgain}
          />
        </Stack>
      }
      after={
        <>
          <Note kind="warning">
            <p>{t("locking.noWay")}</p>
          </Note>
          {state === "unproven" && (
            <div role="alert" data-testid="export-problem">
              <Note kind="warning" icon="error">
                <p>{t("locking.unproven")}</p>
              </Note>
            </div>
          )}
        </>
      }
    />
  );
}
