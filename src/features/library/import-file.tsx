import { useState, type ReactNode } from "react";
import { loadMessages } from "#i18n/catalogue.ts";
import { latePart } from "#ui/late-part.tsx";
import { useIsSlow } from "#ui/use-is-slow.ts";
import { useLanguage, useWords } from "#ui/words.tsx";
import barStyles from "#ui/undo-bar.module.css";
import styles from "./import-file.module.css";
import type { Import } from "./read-import.ts";
import { useDroppedFiles } from "./use-dropped-files.ts";

const ImportDialog = latePart(async () => (await import("./import-dialog.tsx")).ImportDialog);

interface ImportFileProps {
  /** what of the page offers to open a file */
  children: (onFile: (file: File) => void) => ReactNode;
}

/** Opening a file, chosen or dropped on the page: read, preview, then all or nothing. */
export function ImportFile({ children }: ImportFileProps) {
  const t = useWords();
  const language = useLanguage();
  const [found, setFound] = useState<Import | null>(null);
  const [isReading, setIsReading] = useState(false);
  const isSlow = useIsSlow(isReading);
  const isFree = !isReading && found === null;

  async function read(files: readonly File[], isFolder = false): Promise<void> {
    if (!isFree) return;
    setIsReading(true);
    try {
      const [{ readImport }] = await Promise.all([
        import("./read-import.ts"),
        import("./import-dialog.tsx"),
        loadMessages(language, ["problem", "opening", "locking"]),
      ]);
      setFound(await readImport(files, isFolder));
    } finally {
      setIsReading(false);
    }
  }
  const isOver = useDroppedFiles(isFree ? (files, isFolder) => void read(files, isFolder) : null);

  return (
    <>
      {children((file) => void read([file]))}
      {isOver && <p className={styles.drop}>{t("library.drop")}</p>}
      {isReading && isSlow && (
        <div className={barStyles.bar}>
          <output className={barStyles.text}>{t("library.reading")}</output>
        </div>
      )}
      {found && <ImportDialog found={found} onClose={() => setFound(null)} />}
    </>
  );
}
