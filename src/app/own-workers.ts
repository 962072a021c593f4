// oxlint-disable import/default -- with this ending Vite makes it the address of the built worker
import paperUrl from "#render/paper/paper.worker.ts?worker&url";
import fileUrl from "#storage/read-file.worker.ts?worker&url";
import spareCopiesUrl from "#storage/spare-copies.worker.ts?worker&url";
import figuresUrl from "#store/figures.worker.ts?worker&url";
import shortsUrl from "#store/shorts.worker.ts?worker&url";

/** What is used of the browser's Trusted Types; TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

/** Beside the page, whatever folder the app is served from: its scope is that folder. */
const serviceWorkerUrl = "./sw.js";

const ownFiles: readonly string[] = [
  figuresUrl,
  paperUrl,
  fileUrl,
  shortsUrl,
  spareCopiesUrl,
  serviceWorkerUrl,
];

/** The one Trusted Types policy of the app: an address may become a script's only if it is one of our own files. */
const policy = window.trustedTypes?.createPolicy("app", {
  createScriptURL(url) {
    if (ownFiles.includes(url)) return url;
    throw new TypeError(`${url} is none of the app's own files.`);
  },
});

export function createFiguresWorker(): Worker {
  return ownWorker(figuresUrl);
}

export function createPaperWorker(): Worker {
  return ownWorker(paperUrl);
}

/** Reads a chosen file. */
export function createFileWorker(): Worker {
  return ownWorker(fileUrl);
}

/** Works plans out in short. */
export function createShortsWorker(): Worker {
  return ownWorker(shortsUrl);
}

/** A name of that worker that is another one when any of its code is; while developing, at every start. */
export const shortsWorkerName: string = import.meta.env.PROD ? shortsUrl : String(Date.now());

/** Makes a spare copy of all plans. */
export function createSpareCopiesWorker(): Worker {
  return ownWorker(spareCopiesUrl);
}

export function registerServiceWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(policy?.createScriptURL(serviceWorkerUrl) ?? serviceWorkerUrl);
}

function ownWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: "module" });
}
