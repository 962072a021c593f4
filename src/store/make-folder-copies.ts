import { createStore, type StoreApi } from "zustand/vanilla";
import type { ChosenFolder } from "#storage/database.ts";
import { askForFolder, askToWrite, mayWrite } from "#storage/folder-access.ts";
import {
  chosenFolder,
  forgetFolder,
  keepFolder,
  writeIntoFolder,
  type FolderTrouble,
} from "#storage/folder-copies.ts";
import { listPlans } from "#storage/kept-plans.ts";
import type { Library } from "./make-library.ts";
import type { Ground } from "./plan-sessions.ts";

export interface FolderCopiesState {
  /** name of the folder that gets a copy of each plan; null where none is chosen, or it is not known yet */
  folder: string | null;
  /** when the last copy was written, ISO; null where none was yet */
  on: string | null;
  /** why the last try came to nothing; null where it did not */
  trouble: FolderTrouble | null;
}

export interface FolderCopies {
  store: StoreApi<FolderCopiesState>;
  /** asks for a folder and writes a copy of every plan into it; has to follow a click */
  choose: () => Promise<void>;
  /** lets the browser ask whether we may write there again; has to follow a click */
  askAgain: () => Promise<void>;
  forget: () => Promise<void>;
  /** writes each plan that has changed since its copy in the folder */
  bringUpToDate: () => Promise<void>;
}

const none: FolderCopiesState = { folder: null, on: null, trouble: null };

/** Copies of the plans in a folder somebody chose, beside those of this browser. Reliability, § 2.1 *outside copy*. */
export function makeFolderCopies({ database, now }: Ground, library: Library): FolderCopies {
  const store = createStore<FolderCopiesState>(() => none);
  let going: Promise<void> = Promise.resolve();

  /** One run at a time, in this tab and among all. */
  function bringUpToDate(): Promise<void> {
    going = going.then(oneTabAtATime).catch(() => store.setState({ trouble: "failed" }));
    return going;
  }

  async function oneTabAtATime(): Promise<void> {
    const found = await chosenFolder(database);
    if (!found.ok) return;
    if (found.value === null) return store.setState(none);
    if (navigator.locks === undefined) return writeChanged();
    await navigator.locks.request("folder-copies", writeChanged);
  }

  async function writeChanged(): Promise<void> {
    const [found, listed] = await Promise.all([chosenFolder(database), listPlans(database)]);
    if (!found.ok || found.value === null || !listed.ok) return;
    const folder = found.value;
    store.setState({ folder: folder.handle.name, on: lastWritten(folder) });
    const changed = listed.value.plans.filter(
      ({ id, updatedAt }) => folder.files[id]?.updatedAt !== updatedAt,
    );
    if (changed.length === 0) return store.setState({ trouble: null });
    if (!(await mayWrite(folder.handle))) return store.setState({ trouble: "asks" });
    const written: { id: string; updatedAt: string }[] = [];
    let trouble: FolderTrouble | null = null;
    for (const { id } of changed) {
      // oxlint-disable-next-line no-await-in-loop -- one after another, as each is a file
      const result = await writeOne(folder, id);
      if (result === null) continue; // it cannot be read, which Home says
      if ("trouble" in result) {
        trouble = result.trouble;
        break;
      }
      const on = now().toISOString();
      folder.files[id] = { ...result, on };
      written.push({ id, updatedAt: result.updatedAt });
    }
    if (written.length > 0) {
      await keepFolder(database, folder);
      await library.noteAllCopiedOut(written);
    }
    store.setState({ on: lastWritten(folder), trouble });
  }

  async function writeOne(
    folder: ChosenFolder,
    id: string,
  ): Promise<{ file: string; updatedAt: string } | { trouble: FolderTrouble } | null> {
    const [read, { planFileName, writePlanFile }] = await Promise.all([
      library.readStoredPlan(id),
      import("#plan-file/write-plan-file.ts"),
    ]);
    if (read.is !== "plan") return null;
    const { updatedAt } = read.plan;
    const text = writePlanFile(read.plan, now());
    const result = await writeIntoFolder(folder, { id, updatedAt, name: planFileName(read.plan), text });
    return "trouble" in result ? result : { ...result, updatedAt };
  }

  return {
    store,
    bringUpToDate,
    async choose() {
      const handle = await askForFolder();
      if (handle === null) return;
      await keepFolder(database, { name: "copies", handle, files: {} });
      await bringUpToDate();
    },
    async askAgain() {
      const found = await chosenFolder(database);
      if (found.ok && found.value !== null && (await askToWrite(found.value.handle))) await bringUpToDate();
    },
    async forget() {
      await forgetFolder(database);
      store.setState(none);
    },
  };
}

function lastWritten({ files }: ChosenFolder): string | null {
  return Object.values(files).reduce<string | null>(
    (last, { on }) => (last === null || on > last ? on : last),
    null,
  );
}
