import { flushSync } from "react-dom";

/**
 * Puts the focus on what a change has just brought, before the next key is heard: a frame later it would be taken from
 * the field somebody types into by then. Only in what answers a key or a click.
 */
export function focusDrawn(find: () => HTMLElement | null | undefined): void {
  flushSync(() => undefined); // draws what was changed
  find()?.focus();
}
