import { useEffect } from "react";
import { followFolder, useFolderCopies } from "#store/folder-copies.ts";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

/** Says so where copies go into a folder and the last ones did not. */
export function FolderBehind() {
  const t = useWords();
  const folder = useFolderCopies((state) => (state.trouble === null ? null : state.folder));
  useEffect(followFolder, []);
  if (folder === null) return null;
  return (
    <Note kind="warning">
      <p>
        {t("library.folderBehind", { folder })}{" "}
        <a href={hrefTo("settings")}>{t("library.folderBehindHelp")}</a>
      </p>
    </Note>
  );
}
