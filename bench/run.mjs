// @ts-check
// Times the benches of this folder, as plain built code in this Node, and typing, paper, clients and a large library in a
// real browser; prints a table each. Names as arguments pick some: `npm run bench -- cost`, `npm run bench -- typing paper`.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { benchClients } from "./clients.mjs";
import { benchLibrary } from "./library.mjs";
import { benchPaper } from "./paper.mjs";
import { shareOfTimes } from "./share-of-times.mjs";
import { benchTyping } from "./typing.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "node_modules", ".cache", "bench");
const wanted = process.argv.slice(2);
const files = readdirSync(join(root, "bench")).filter(
  (file) =>
    file.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((name) => file.startsWith(name))),
);

const isTypingWanted = wanted.length === 0 || wanted.includes("typing");
const isPaperWanted = wanted.length === 0 || wanted.includes("paper");
const isClientsWanted = wanted.length === 0 || wanted.includes("clients");
const isLibraryWanted = wanted.length === 0 || wanted.includes("library");

if (files.length === 0 && !isTypingWanted && !isPaperWanted && !isClientsWanted && !isLibraryWanted) {
  console.error(`There is no bench ${wanted.join(", ")} in bench/.`);
  process.exitCode = 1;
} else {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
  if (files.length > 0) await benchInNode();
  if (isTypingWanted || isClientsWanted || isLibraryWanted) await build({ root, logLevel: "warn" });
  if (isTypingWanted) await benchTyping();
  if (isClientsWanted) await benchClients();
  if (isLibraryWanted) await benchLibrary();
  if (isPaperWanted) await benchPaper();
}

async function benchInNode() {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  await build({
    root,
    logLevel: "warn",
    build: {
      ssr: true,
      target: "node20",
      outDir: built,
      rollupOptions: {
        input: Object.fromEntries(
          files.map((file) => [file.replace(/\.ts$/, ""), join(root, "bench", file)]),
        ),
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  for (const file of files) {
    const { benches } = await import(pathToFileURL(join(built, file.replace(/\.ts$/, ".mjs"))).href);
    for (const bench of benches) print(bench.name, await timed(bench));
  }
}

/**
 * Every case in turn, round after round, so that a busy machine slows all of them alike; the first two rounds warm up.
 * @param {import("./bench.ts").Bench} bench
 */
async function timed({ rounds, cases }) {
  const times = cases.map(({ name }) => ({ name, ms: /** @type {number[]} */ ([]) }));
  for (let round = -2; round < rounds; round += 1)
    for (const [index, { prepare }] of cases.entries()) {
      const work = await prepare();
      const began = performance.now();
      await work();
      const took = performance.now() - began;
      if (round >= 0) times[index]?.ms.push(took);
    }
  return times;
}

/**
 * @param {string} name
 * @param {{ name: string, ms: number[] }[]} times
 */
function print(name, times) {
  const first = shareOfTimes(times[0]?.ms ?? [], 0.5);
  console.log(`\n${name}`);
  console.table(
    Object.fromEntries(
      times.map(({ name: of, ms }) => [
        of,
        {
          "median ms": Number(shareOfTimes(ms, 0.5).toPrecision(3)),
          "p95 ms": Number(shareOfTimes(ms, 0.95).toPrecision(3)),
          "× the first": Number((shareOfTimes(ms, 0.5) / first).toFixed(2)),
          rounds: ms.length,
        },
      ]),
    ),
  );
}
