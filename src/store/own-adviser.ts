import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { adviserIn, adviserWith, type Adviser } from "#plan/adviser.ts";
import { keepDeviceNote, readDeviceNote } from "#storage/device-note.ts";

const name = "adviser";

interface Own {
  adviser: Adviser | null;
  /** false where this browser could not keep the last change: it ends with the tab */
  isKept: boolean;
}

const store = createStore<Own>(() => ({ adviser: kept(readDeviceNote(name)), isKept: true }));

/** The adviser at this browser, whom new plans name; null for an owner. */
export function ownAdviser(): Adviser | null {
  return store.getState().adviser;
}

export function useOwnAdviser(): Adviser | null {
  return useStore(store, ({ adviser }) => adviser);
}

export function useIsOwnAdviserKept(): boolean {
  return useStore(store, ({ isKept }) => isKept);
}

export function changeOwnAdviser(change: Partial<Adviser>): void {
  const adviser = adviserWith(ownAdviser(), change);
  store.setState({ adviser, isKept: keepDeviceNote(name, JSON.stringify(adviser)) });
}

function kept(text: string | null): Adviser | null {
  try {
    return adviserIn(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
}
