import { useState, type ReactNode } from "react";
import { canShare, saveFile, shareFile, type MadeFile } from "#storage/share-file.ts";
import { Button } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { kindsOfFile, type KindOfFile } from "./kinds-of-file.ts";
import styles from "./file-way.module.css";

interface FileWayProps {
  kind: KindOfFile;
  /** what the button does: "Address book (vCard)" */
  label: string;
  /** what it is for, in a line */
  help?: ReactNode;
  make: () => Promise<MadeFile>;
  /** what is said once it is on its way, where there is more to say than that */
  sentWords?: (name: string) => string;
  isOff?: boolean;
}

/** A file of the plan: to save, and to share where the system can; how it went is said below. */
export function FileWay({ kind, label, help, make, sentWords, isOff = false }: FileWayProps) {
  const { handle, type, ending } = kindsOfFile[kind];
  const t = useWords();
  const [said, setSaid] = useState("");
  const sent = (name: string): string => sentWords?.(name) ?? t("frame.fileSent", { name });

  async function go(way: (file: MadeFile) => Promise<string> | string): Promise<void> {
    setSaid("");
    try {
      setSaid(await way(await make()));
    } catch {
      setSaid(t("frame.fileFailed"));
    }
  }

  function save(file: MadeFile): string {
    saveFile(file);
    return sent(file.name);
  }

  async function share(file: MadeFile): Promise<string> {
    const how = await shareFile(file);
    return how === "offered" ? sent(file.name) : "";
  }

  return (
    <div className={styles.way}>
      <div className={styles.buttons}>
        <Button looks data-testid={handle} disabled={isOff} onClick={() => void go(save)}>
          {label}
        </Button>
        {canShare(type, ending) && (
          <Button
            looks
            kind="plain"
            disabled={isOff}
            aria-label={t("frame.shareWhich", { what: label })}
            onClick={() => void go(share)}
          >
            {t("frame.share")}
          </Button>
        )}
      </div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
      <output className={styles.said}>{said}</output>
    </div>
  );
}
