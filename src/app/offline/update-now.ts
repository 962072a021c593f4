import { withinTime } from "#storage/time-limit.ts";
import { allKept } from "#store/plan-at-hand.ts";

const takesOverWithinMs = 20_000;

/**
 * Lets the waiting version take over and loads the page with it, after everything is saved; false, and nothing has
 * happened, where something cannot be. Other tabs go on with the version they have.
 */
export async function updateNow(): Promise<boolean> {
  if (!(await allKept())) return false;
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration())?.waiting;
  if (waiting) {
    const takenOver = new Promise((resolve) => {
      serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
    waiting.postMessage("take over", []);
    // one that does not answer is tried again at the next start
    await withinTime(takesOverWithinMs, takenOver).catch(() => undefined);
  }
  location.reload();
  return true;
}
