import { useStore } from "zustand";
import { ground, sessions } from "./ground.ts";
import { makeLibrary, type LibraryState } from "./make-library.ts";

export const library = makeLibrary(ground, sessions, async () =>
  (await import("./own-adviser.ts")).ownAdviser(),
);

/** The plans of this browser; what each does is said at `Library` in make-library.ts. */
export const {
  loadLibrary,
  leaveAsItIs,
  followOtherTabs,
  newPlan,
  copyPlan,
  startFromTemplate,
  removePlan,
  restorePlan,
  importPlans,
  readStoredPlan,
  keptTexts,
  readAllPlans,
  noteCopiedOut,
  noteAllCopiedOut,
} = library;

export function useLibrary<Part>(part: (library: LibraryState) => Part): Part {
  return useStore(library.store, part);
}
