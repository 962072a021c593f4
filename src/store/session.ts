import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** What holds while the tab is open and is forgotten with it: neither part of the plan nor of the device. */
export interface Session {
  /** the thing picked on the cost and causes screens; null shows the costliest */
  pickedThing: string | null;
  /** the plan of which page one alone is to be printed, if any: the ticks of the whole plan stay as they are */
  pageOneAloneOf: string | null;
  /** the deeper questions that were gone past without an answer, as "plan/question": they are not offered again */
  passedQuestions: readonly string[];
  /** the groups of questions that stand open in the list: Back finds them as they were */
  openQuestionGroups: readonly string[];
}

const sessionStore = createStore<Session>(() => ({
  pickedThing: null,
  pageOneAloneOf: null,
  passedQuestions: [],
  openQuestionGroups: [],
}));

export function changeSession(change: Partial<Session>): void {
  sessionStore.setState(change);
}

export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(sessionStore, part);
}
