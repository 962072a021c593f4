/**
 * Keeps the whole built app in this browser, so that it starts and works without internet (reliability, F31–F34;
 * decision 018). One cache a build, filled all or nothing and checked byte for byte; a new build waits until the page
 * asks for it or every tab has been closed; what a tab of an older build still needs stays.
 */
declare const self: ServiceWorkerGlobalScope;

/** Written in front of this file by the build: scripts/offline-build.mjs. */
declare const counterplanBuild: {
  version: string;
  /** size of all files together */
  bytes: number;
  /** path below the scope, and the digest that `integrity` takes */
  files: (readonly [path: string, integrity: string])[];
};

const { version, bytes, files } = counterplanBuild;
const { scope } = self.registration;
const cachesOfScope = `counterplan ${scope} `;
const ownCache = cachesOfScope + version;
const addresses = new Map(files.map(([path, integrity]) => [new URL(path, scope).href, integrity]));

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), dropOlder()]));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
  if (event.data === "is it whole")
    event.waitUntil(isWhole().then((whole) => event.ports[0]?.postMessage({ isWhole: whole, bytes })));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  if (request.mode === "navigate") event.waitUntil(dropOlder());
  event.respondWith(answer(request));
});

/** Brings in what is not kept yet. `addAll` keeps either all of it or none. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(ownCache);
  const missing = await missingFrom(cache);
  try {
    await cache.addAll(
      missing.map(([address, integrity]) => new Request(address, { cache: "reload", integrity })),
    );
  } catch (error) {
    if (missing.length === addresses.size) await caches.delete(ownCache);
    throw error;
  }
}

/** Whether everything is kept; a cache that has lost something is filled up first. */
async function isWhole(): Promise<boolean> {
  return keepAll().then(
    () => true,
    () => false,
  );
}

async function missingFrom(cache: Cache): Promise<[address: string, integrity: string][]> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return [...addresses].filter(([address]) => !kept.has(address));
}

/** The app's page is at the scope itself, whatever stands after it in the address. */
function addressOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  return request.mode === "navigate" && address === `${scope}index.html` ? scope : address;
}

async function answer(request: Request): Promise<Response> {
  const address = addressOf(request);
  // a tab of an older build loads parts of its own; their names differ from ours. Nothing is opened here: that would
  // begin a cache again after everything was removed
  const kept =
    (await caches.match(address, { ignoreVary: true, cacheName: ownCache })) ??
    (addresses.has(address) ? undefined : await caches.match(address, { ignoreVary: true }));
  if (kept) return kept;
  const response = await fetch(request);
  // neither here nor on the server any more: the page of this build would fail, so the next one comes from the server
  if (response.status === 404 && addresses.has(address)) await forgetPage();
  return response;
}

async function forgetPage(): Promise<void> {
  if (await caches.has(ownCache)) await (await caches.open(ownCache)).delete(scope);
}

/** Each tab holds a lock named after its first script: what is in no cache of an older build keeps none. */
async function dropOlder(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(cachesOfScope) && name !== ownCache);
  const { installing, waiting } = self.registration;
  if (others.length === 0 || installing || waiting) return; // one of them may be the next build
  const { held = [] } = await navigator.locks.query();
  const scripts = held.flatMap(({ name }) => (name?.startsWith(scope) && !addresses.has(name) ? [name] : []));
  await Promise.all(
    others.map(async (name) => {
      const cache = await caches.open(name);
      const found = await Promise.all(scripts.map((script) => cache.match(script, { ignoreVary: true })));
      if (!found.some(Boolean)) await caches.delete(name);
    }),
  );
}
