import { withinTime } from "#storage/time-limit.ts";
import { allKept } from "#store/plan-at-hand.ts";

const takesOverWithinMs = 20_000;
const restsForMs = 1_500;
const restsWithinMs = 10_000;

/**
 * Lets the waiting version take over and loads the page with it, after everything is saved; false, and nothing has
 * happened, where something cannot be. Other tabs go on with the version they have.
 */
export async function updateNow(): Promise<boolean> {
  await atRest();
  if (!(await allKept())) return false;
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (waiting) await letTakeOver(waiting);
  location.reload();
  return true;
}

/** One that never takes over is tried again at the next start. */
async function letTakeOver(waiting: ServiceWorker): Promise<void> {
  const takenOver = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
  });
  waiting.postMessage("take over", []);
  await withinTime(takesOverWithinMs, takenOver).catch(() => undefined);
}

/**
 * Waits until no file has come for a while: Chromium ends the old worker to make room for the new one, and where a file
 * that is asked for just then starts it anew, the new one waits for minutes.
 */
async function atRest(): Promise<void> {
  const rest = new Promise<void>((resolve) => {
    const end = (): void => {
      coming.disconnect();
      resolve();
    };
    let timer = setTimeout(end, restsForMs);
    const coming = new PerformanceObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, restsForMs);
    });
    coming.observe({ type: "resource" });
  });
  await withinTime(restsWithinMs, rest).catch(() => undefined);
}
