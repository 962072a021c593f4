import { offerUndo } from "#store/undo-offer.ts";

/** Says what happened to a row of the list that is gone from its place, and puts the focus on the list. */
export function sayAtList(said: string): void {
  offerUndo(said);
  document.getElementById("todo-list")?.focus();
}
