import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What holds while the tab is open and is forgotten with it: neither part of the plan nor of the device. */
export interface Session {
  /** the thing picked on the cost and causes screens; null shows the costliest */
  pickedThing: string | null;
  /** the furthest page of the quick start that was seen: earlier ones open again */
  furthestPage: number;
}

const forgotten: Session = { pickedThing: null, furthestPage: 1 };

const sessionStore = createStore<Session>(() => forgotten);

export function changeSession(change: Partial<Session>): void {
  sessionStore.setState(change);
}

export function forgetSession(): void {
  sessionStore.setState(forgotten, true);
}

export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(sessionStore, part);
}
