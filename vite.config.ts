import react from "@vitejs/plugin-react";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { defineConfig } from "vitest/config";
import { serviceWorkerHead } from "./scripts/offline-build.mjs";
import { contentPolicy } from "./src/app/content-policy.ts";
import { headersFile } from "./src/app/headers-file.ts";
import { thirdParty } from "./scripts/third-party.mjs";

const nothing = fileURLToPath(new URL("src/render/pdf/nothing.ts", import.meta.url));

const allTests = ["src/**/*.test.ts", "src/**/*.test.tsx"];
const pureTests = [
  "src/{i18n,plan,plan-file,cost,readiness,content,advice,portfolio,document,files,live,workshop,layout,render}/**/*.test.{ts,tsx}",
];

const headers: Plugin = {
  name: "counterplan:headers",
  apply: "build",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "_headers", source: headersFile });
  },
};

/** The built page carries its policy as the first element of `<head>`: a policy governs only what follows it. */
const writeContentPolicy: Plugin = {
  name: "content-policy",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentPolicy },
        injectTo: "head-prepend",
      },
    ],
  },
};

/** `sw.js` keeps the whole build for work without internet; it is told what is in it when all else is there. */
const serviceWorker: Plugin = {
  name: "counterplan:service-worker",
  apply: "build",
  buildStart() {
    this.emitFile({ type: "chunk", id: "src/service-worker/service-worker.ts", fileName: "sw.js" });
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const worker = bundle["sw.js"];
      if (worker?.type !== "chunk") return; // another page is being built
      const files = new Map<string, string | Uint8Array>(publicFiles());
      for (const [path, file] of Object.entries(bundle))
        files.set(path, file.type === "chunk" ? file.code : file.source);
      worker.code = serviceWorkerHead(files) + worker.code;
    },
  },
};

/** What is copied into the build as it is. */
function publicFiles(): [path: string, content: Uint8Array][] {
  const folder = fileURLToPath(new URL("public", import.meta.url));
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)];
    });
}

/** What every page begins with in one file: packed together it is smaller than in forty. `ui/own-script.ts` knows its name. */
const firstScript: { name: string; tags: ["$initial"]; test: RegExp } = {
  name: "app",
  tags: ["$initial"],
  test: /^(?!.*src\/service-worker\/)/,
};

/**
 * What many screens share, in a few files: one request costs more than the kilobytes that a screen has no use for.
 * First what Home begins with and what the frame of a plan does, so that neither waits for the rest.
 */
const sharedScripts: Rolldown.CodeSplittingGroup[] = [
  { name: startOf("home", "src/features/library/home-screen.tsx"), debugName: "home" },
  { name: startOf("plan", "src/app/frame/plan-frame.tsx"), debugName: "plan" },
  { name: "paper", test: /\/src\/(document|layout|render)\//, minShareCount: 2 },
  { name: "shared", test: /\/src\/(?!service-worker\/|content\/|i18n\/messages\/)/, minShareCount: 3 },
];

/** Names every module that a module imports, or that these import, and none that is only asked for later. */
function startOf(name: string, first: string): Rolldown.CodeSplittingGroup["name"] {
  let reached: Set<string> | undefined;
  return (id, modules) => {
    reached ??= importedFrom(fileURLToPath(new URL(first, import.meta.url)), modules);
    return reached.has(id) ? name : null;
  };
}

function importedFrom(first: string, modules: Rolldown.ChunkingContext): Set<string> {
  const reached = new Set([first]);
  for (const id of reached)
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

const licences = thirdParty();

export default defineConfig({
  base: "./",
  plugins: [react(), headers, writeContentPolicy, licences.write, serviceWorker],
  resolve: {
    // jsPDF reaches for these only in features we never call (docs/decisions); kept out of the build
    alias: { html2canvas: nothing, dompurify: nothing, canvg: nothing },
  },
  build: {
    target: "es2023",
    // the first browsers with ES2023: lets the build write `light-dark()` and nesting in their words
    cssTarget: ["chrome110", "firefox115", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [firstScript, ...sharedScripts] },
      },
    },
  },
  worker: {
    format: "es",
    plugins: () => [licences.collect],
    // licences stand in THIRD-PARTY.txt, for pages and workers alike
    rolldownOptions: { output: { comments: { legal: false } } },
  },
  test: {
    environment: "node",
    testTimeout: 60_000,
    maxWorkers: "100%", // one is left out by default: half of a machine with two
    projects: [
      // nothing in a pure room is kept between two calls, so its tests may share their modules
      { extends: true, test: { name: "pure", include: pureTests, isolate: false } },
      { extends: true, test: { name: "others", include: allTests, exclude: pureTests } },
    ],
  },
});
