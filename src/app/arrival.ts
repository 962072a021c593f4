/**
 * What happens when a screen is arrived at: its heading takes the focus, and the page stands at the top, or after
 * Back where it was left. The place is kept in the state of the history entry it belongs to, so that it lives as
 * long as the entry does; nothing else of the history is touched.
 */
let isArriving = true;
let isFirst = true;

/** Watches the history and the scroll place; once, before the first screen. */
export function watchArrivals(): void {
  history.scrollRestoration = "manual";
  // before the router hears of it: from here on the scroll place belongs to the new entry
  addEventListener("hashchange", () => {
    isArriving = true;
  });
  addEventListener("click", keepPlace, { capture: true });
  addEventListener("pagehide", keepPlace);
  let resting: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    "scroll",
    () => {
      clearTimeout(resting);
      resting = setTimeout(keepPlace, restsForMs);
    },
    { passive: true },
  );
}

// a browser counts how often an entry's state is set: once the page rests is enough
const restsForMs = 150;

function keepPlace(): void {
  if (isArriving) return;
  const { scrollY } = window;
  if (keptPlace() !== scrollY) history.replaceState({ scrollY }, "");
}

function keptPlace(): number {
  const state: unknown = history.state;
  if (typeof state !== "object" || state === null || !("scrollY" in state)) return 0;
  return typeof state.scrollY === "number" ? state.scrollY : 0;
}

/** The heading of a screen stands: the screen was arrived at, unless it only drew itself anew. */
export function arrivedAt(heading: HTMLElement): void {
  if (!isArriving) return;
  isArriving = false;
  // on the first screen the Tab key starts at the skip link
  if (!isFirst) heading.focus({ preventScroll: true });
  isFirst = false;
  window.scrollTo(0, keptPlace());
}
