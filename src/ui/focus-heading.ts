/** Puts the focus on the heading of the page, once what was just changed is drawn: what had it is gone. */
export function focusHeading(): void {
  setTimeout(() => document.querySelector<HTMLElement>("main h1")?.focus());
}
