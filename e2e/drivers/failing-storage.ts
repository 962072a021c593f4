import type { BrowserContext, Page } from "@playwright/test";

/** Where a write can fail, and what the browser says then. */
export const writeErrors = [
  "transaction QuotaExceededError",
  "transaction UnknownError",
  "transaction InvalidStateError",
  "transaction NotFoundError",
  "transaction SecurityError",
  "put QuotaExceededError",
  "put UnknownError",
  "put DataCloneError",
  "put TransactionInactiveError",
  "commit QuotaExceededError",
  "commit UnknownError",
  "commit abort",
] as const;
export type WriteError = (typeof writeErrors)[number];

/** A browser whose storage fails when it is told to; what it says of it stands in `window.failing`. */
export async function rigStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const failing = { where: "", error: "", times: 0, since: 0, shownAfter: -1, shown: 0 };
    Reflect.set(window, "failing", failing);
    let lose: (() => void) | undefined; // the connection that was used last
    addEventListener("lose-connection", () => lose?.());

    function isToFail(where: string): boolean {
      if (failing.where !== where || failing.times <= 0) return false;
      failing.times -= 1;
      if (failing.since === 0) failing.since = performance.now();
      return true;
    }
    const places: [object, string][] = [
      [IDBDatabase.prototype, "transaction"],
      [IDBObjectStore.prototype, "put"],
      [IDBTransaction.prototype, "commit"],
    ];
    for (const [prototype, where] of places) {
      const own: unknown = Reflect.get(prototype, where);
      if (typeof own !== "function") continue;
      Reflect.set(prototype, where, function rigged(this: unknown, ...args: unknown[]): unknown {
        if (this instanceof IDBDatabase)
          lose = () => {
            this.close();
            this.dispatchEvent(new Event("close"));
          };
        const isReading = where === "transaction" && args[1] !== "readwrite";
        if (isReading || !isToFail(where)) return Reflect.apply(own, this, args);
        if (failing.error === "abort" && this instanceof IDBTransaction) return this.abort();
        throw new DOMException("told to", failing.error);
      });
    }
    new MutationObserver(() => {
      if (document.querySelector("[data-testid=save-state][data-state=failed]") === null) return;
      failing.shown += 1;
      if (failing.shownAfter < 0) failing.shownAfter = performance.now() - failing.since;
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
  });
}

/** From here on writes fail like this, so many times. */
export async function fails(page: Page, what: WriteError, times = Number.MAX_SAFE_INTEGER): Promise<void> {
  const [where = "", error = ""] = what.split(" ");
  await page.evaluate((told) => void Object.assign(Reflect.get(window, "failing"), told), {
    where,
    error,
    times,
    since: 0,
    shownAfter: -1,
    shown: 0,
  });
}

/** Writes work again. */
export async function works(page: Page): Promise<void> {
  await page.evaluate(() => void Object.assign(Reflect.get(window, "failing"), { times: 0 }));
}

/** Milliseconds from the first failure until the page said "Not saved"; negative where it did not. */
export function saidAfter(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(Reflect.get(window, "failing"), "shownAfter")));
}

/** The browser closes the connection by itself, as it does now and then in a long session. */
export async function losesConnection(page: Page): Promise<void> {
  await page.evaluate(() => void dispatchEvent(new Event("lose-connection")));
}
