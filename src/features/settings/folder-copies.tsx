import { useEffect } from "react";
import { localDay } from "#i18n/local-day.ts";
import { canOpenFolders } from "#storage/folder-access.ts";
import {
  askAgain,
  bringUpToDate,
  chooseFolder,
  forgetFolder,
  useFolderCopies,
} from "#store/folder-copies.ts";
import { Button } from "#ui/button.tsx";
import { Cluster } from "#ui/layout.tsx";
import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import styles from "./settings-screen.module.css";

/** A folder that gets a copy of every plan, where the browser can open one. */
export function FolderCopies() {
  const t = useWords();
  const folder = useFolderCopies((state) => state.folder);
  useEffect(() => {
    if (canOpenFolders()) void bringUpToDate();
  }, []);
  return (
    <section className={styles.part} aria-labelledby="folder-copies">
      <h2 id="folder-copies">{t("settings.folder")}</h2>
      {canOpenFolders() ? (
        <>
          <p>{t("settings.folder.what")}</p>
          <p>{t("settings.folder.open")}</p>
          <div role="status" className={styles.folder}>
            {folder !== null && <HowItStands folder={folder} />}
          </div>
          <Cluster>
            <Button onClick={() => void chooseFolder()}>
              {t(folder === null ? "settings.folder.choose" : "settings.folder.other")}
            </Button>
            {folder !== null && (
              <Button kind="plain" onClick={() => void forgetFolder()}>
                {t("settings.folder.stop")}
              </Button>
            )}
          </Cluster>
        </>
      ) : (
        <p>{t("settings.folder.cannot")}</p>
      )}
    </section>
  );
}

function HowItStands({ folder }: { folder: string }) {
  const t = useWords();
  const formats = useFormats();
  const on = useFolderCopies((state) => state.on);
  const trouble = useFolderCopies((state) => state.trouble);
  const moment = on === null ? null : new Date(on);
  return (
    <>
      <p>
        {moment === null
          ? t("settings.folder.chosen", { folder })
          : t("settings.folder.written", {
              folder,
              day: formats.day(localDay(moment)),
              time: formats.clock(moment),
            })}
      </p>
      {trouble !== null && (
        <Note kind="warning">
          <p>{t(`settings.folder.trouble.${trouble}`, { folder })}</p>
          {trouble === "asks" && (
            <Button small onClick={() => void askAgain()}>
              {t("settings.folder.ask")}
            </Button>
          )}
        </Note>
      )}
    </>
  );
}
