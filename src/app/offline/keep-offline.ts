import { createElement, type ReactNode } from "react";
import { ownScript } from "#ui/own-script.ts";
import { registerServiceWorker } from "../own-workers.ts";
import { loadWords } from "../screen-words.ts";
import { loadAgainOnce } from "./load-again-once.ts";

/**
 * Has the browser keep the whole app for work without internet, and offers a new version once one waits. Where the
 * browser keeps nothing, it does nothing.
 */
export async function keepOffline(show: (notice: ReactNode) => void): Promise<void> {
  if (location.protocol === "file:" || !("serviceWorker" in navigator)) return;
  holdOwnBuild();
  const registration = await registerServiceWorker();
  const offer = (worker: ServiceWorker | null): void => {
    // the first worker of this browser replaces nothing
    if (worker?.state === "installed" && registration.active) void offerNewVersion(show);
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener("statechange", () => offer(worker));
  offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
}

/**
 * While this tab is open, the service worker keeps the files of its build: they are found by the name of the
 * app's own script, which changes with every build.
 */
function holdOwnBuild(): void {
  const script = ownScript();
  if (script === undefined) return;
  // refused with site data blocked: then nothing is kept either
  navigator.locks.request(script, { mode: "shared" }, () => new Promise(() => {})).catch(() => undefined);
}

/** Stands ready from the start: what helps where parts cannot be loaded is a part itself. */
export { loadAgainOnce };

async function offerNewVersion(show: (notice: ReactNode) => void): Promise<void> {
  const [{ NewVersionBar }] = await Promise.all([import("./new-version-bar.tsx"), loadWords(["offline"])]);
  show(createElement(NewVersionBar));
}
