import { useStore } from "zustand";
import { ground, sessions } from "./ground.ts";
import { makeLibrary, type LibraryState } from "./make-library.ts";
import { allKept } from "./plan-at-hand.ts";

export const library = makeLibrary(ground, sessions, async () =>
  (await import("./own-adviser.ts")).ownAdviser(),
);

/** The plans of this browser; what each does is said at `Library` in make-library.ts. */
export const {
  loadLibrary,
  leaveAsItIs,
  followOtherTabs,
  newPlan,
  startFromTemplate,
  removePlan,
  restorePlan,
  importPlans,
  keptTexts,
  noteCopiedOut,
  noteAllCopiedOut,
} = library;

export const copyPlan = afterChanges(library.copyPlan);
export const readStoredPlan = afterChanges(library.readStoredPlan);
export const readAllPlans = afterChanges(library.readAllPlans);

/** A plan that was left a moment ago may still be on its way to the disk: what reads plans waits for it. */
function afterChanges<Asked extends unknown[], Read>(
  read: (...asked: Asked) => Promise<Read>,
): (...asked: Asked) => Promise<Read> {
  return async (...asked) => {
    await allKept();
    return read(...asked);
  };
}

export function useLibrary<Part>(part: (library: LibraryState) => Part): Part {
  return useStore(library.store, part);
}

/** Ids of the plans that were closed with changes that could not be saved yet. */
export function useNotSaved(): readonly string[] {
  return useStore(sessions.notSaved, ({ plans }) => plans);
}
