import { useStore } from "zustand";
import { canOpenFolders } from "#storage/folder-access.ts";
import { ground } from "./ground.ts";
import { library } from "./library.ts";
import { makeFolderCopies, type FolderCopiesState } from "./make-folder-copies.ts";

const folderCopies = makeFolderCopies(ground, library);

/** Copies in a folder somebody chose; what each does is said at `FolderCopies` in make-folder-copies.ts. */
export const { choose: chooseFolder, askAgain, forget: forgetFolder, bringUpToDate } = folderCopies;

const restsForMs = 15_000;

let isFollowing = false;

/** Keeps the folder up to date for as long as the page is open; once is enough. */
export function followFolder(): void {
  if (isFollowing || !canOpenFolders()) return;
  isFollowing = true;
  const follow = async (): Promise<void> => {
    await bringUpToDate();
    setTimeout(() => void follow(), restsForMs);
  };
  void follow();
  // the last change goes out too when the page is left for another
  document.addEventListener("visibilitychange", () => void bringUpToDate());
}

export function useFolderCopies<Part>(part: (state: FolderCopiesState) => Part): Part {
  return useStore(folderCopies.store, part);
}
