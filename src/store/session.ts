import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/** The document's paper options, which this room does not know. */
export interface PaperChoices {
  type: "normal" | "large";
  copy: "full" | "wall";
  withQr: boolean;
}

/** What holds while the tab is open and is forgotten with it: neither part of the plan nor of the device. */
export interface Session {
  /** the thing picked on the cost and causes screens; null shows the costliest */
  pickedThing: string | null;
  /** the plan of which page one alone is to be printed, if any: the ticks of the whole plan stay as they are */
  pageOneAloneOf: string | null;
  /** how each plan is to be put on paper, where that was chosen: how large, for whose eyes, with squares to scan */
  paperChoices: Readonly<Record<string, PaperChoices>>;
  /** the deeper questions that were gone past without an answer, as "plan/question": they are not offered again */
  passedQuestions: readonly string[];
  /** the groups of questions that stand open in the list: Back finds them as they were */
  openQuestionGroups: readonly string[];
}

const sessionStore = createStore<Session>(() => ({
  pickedThing: null,
  pageOneAloneOf: null,
  paperChoices: {},
  passedQuestions: [],
  openQuestionGroups: [],
}));

export function changeSession(change: Partial<Session>): void {
  sessionStore.setState(change);
}

/** Keeps how a plan is to be put on paper; of the other plans it stays as it is. */
export function choosePaper(plan: string, choices: PaperChoices): void {
  sessionStore.setState(({ paperChoices }) => ({ paperChoices: { ...paperChoices, [plan]: choices } }));
}

export function useSession<Part>(part: (session: Session) => Part): Part {
  return useStore(sessionStore, part);
}
