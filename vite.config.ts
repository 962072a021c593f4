import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { contentPolicy } from "./src/app/content-policy.ts";
import { headersFile } from "./src/app/headers-file.ts";
import { thirdParty } from "./scripts/third-party.mjs";

const nothing = fileURLToPath(new URL("src/render/pdf/nothing.ts", import.meta.url));

const allTests = ["src/**/*.test.ts", "src/**/*.test.tsx"];
const pureTests = [
  "src/{i18n,plan,plan-file,cost,readiness,content,advice,document,files,layout,render}/**/*.test.{ts,tsx}",
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

function contentFile(id: string): string | null {
  const [, language, part] =
    /src\/content\/([a-z-]+)\/(business-types|playbooks)\/[a-z-]+\.json$/.exec(id) ?? [];
  return part === undefined ? null : `content-${part}-${language}`;
}

/** A file a trade and a playbook for those who write them, one file a language for those who load them. */
const codeSplitting = { groups: [{ name: contentFile, debugName: "content" }] };

const licences = thirdParty();

export default defineConfig({
  base: "./",
  plugins: [react(), headers, writeContentPolicy, licences.write],
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
        codeSplitting,
      },
    },
  },
  worker: { format: "es", plugins: () => [licences.collect], rolldownOptions: { output: { codeSplitting } } },
  test: {
    environment: "node",
    testTimeout: 20_000,
    maxWorkers: "100%", // one is left out by default: half of a machine with two
    projects: [
      // nothing in a pure room is kept between two calls, so its tests may share their modules
      { extends: true, test: { name: "pure", include: pureTests, isolate: false } },
      { extends: true, test: { name: "others", include: allTests, exclude: pureTests } },
    ],
  },
});
