/**
 * What is typed and cannot be in the plan yet, kept while the tab is open: leaving the page or loading it anew loses
 * nothing. `what` names the place it was typed.
 */
export function readTabNote(plan: string, what: string): unknown {
  try {
    const kept = sessionStorage.getItem(keyOf(plan, what));
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null; // a browser that keeps nothing, or something else wrote it
  }
}

/** Keeps it; null takes it away. */
export function keepTabNote(plan: string, what: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(keyOf(plan, what));
    else sessionStorage.setItem(keyOf(plan, what), JSON.stringify(value));
  } catch {
    // a browser that keeps nothing: it stays on the page until that is left
  }
}

function keyOf(plan: string, what: string): string {
  return `counterplan ${plan} ${what}`;
}
