// @ts-check
// How long our paper takes beside bare jsPDF drawing the very same marks, pdfmake and @react-pdf/renderer with the same
// texts as plain paragraphs: documents of about 15, 60 and 300 pages, in one run in a real browser, the order turned
// from round to round, a fresh page each turn. The bench's page carries no content policy: @react-pdf needs WebAssembly.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { build } from "vite";
import { servedBrowser } from "./served-browser.mjs";
import { shareOfTimes } from "./share-of-times.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "node_modules", ".cache", "bench-paper", String(process.pid));

/** So many things make about so many pages. */
const sizes = [
  { name: "15 pages", things: 6, rounds: 4, warm: 5 },
  { name: "60 pages", things: 28, rounds: 3, warm: 3 },
  { name: "300 pages", things: 148, rounds: 2, warm: 2 },
];

/** @typedef {{ cold: number[], warm: number[], kB: number, pages: number }} Times */

async function buildPage() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    // not the app's own: no content policy
    configFile: false,
    base: "./",
    logLevel: "error",
    build: {
      target: "es2023",
      assetsInlineLimit: 0,
      outDir: folder,
      rollupOptions: { input: join(root, "bench", "paper", "page.html") },
    },
  });
  writeFileSync(join(folder, "_headers"), "/*\n  Cache-Control: no-store\n");
}

/** @param {string} base64 */
async function pagesIn(base64) {
  if (base64 === "") return 0;
  const { numPages } = await getDocument({
    data: new Uint8Array(Buffer.from(base64, "base64")),
    verbosity: 0,
  }).promise;
  return numPages;
}

/** Prints a table a size. */
export async function benchPaper() {
  await buildPage();
  const served = await servedBrowser(folder);
  const { browser } = served;
  const address = `${served.address}bench/paper/page.html`;

  /**
   * @param {string} name
   * @param {{ things: number, warm: number }} size
   * @param {boolean} withFile
   * @returns {Promise<import("./paper/page.ts").Turn>}
   */
  async function turn(name, { things, warm }, withFile) {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(name, error.message));
    await page.goto(address);
    const taken = await page.evaluate(
      (asked) => Reflect.get(globalThis, "takeTurn")(asked.name, asked.things, asked.warm, asked.withFile),
      { name, things, warm, withFile },
    );
    await context.close();
    return taken;
  }

  const blank = await browser.newPage();
  await blank.goto(address);
  /** @type {string[]} */
  const names = await blank.evaluate(() => Reflect.get(globalThis, "engineNames"));
  await blank.close();

  for (const size of sizes) {
    /** @type {Map<string, Times>} */
    const times = new Map(names.map((name) => [name, { cold: [], warm: [], kB: 0, pages: 0 }]));
    let sheets = 0;
    for (let round = 0; round < size.rounds; round += 1) {
      const turned = [...names.slice(round % names.length), ...names.slice(0, round % names.length)];
      for (const name of round % 2 === 0 ? turned : turned.toReversed()) {
        const taken = await turn(name, size, round === 0);
        const own = times.get(name);
        own?.cold.push(taken.coldMs);
        own?.warm.push(...taken.warmMs);
        sheets = taken.sheets;
        if (own && taken.file !== "") {
          own.kB = Math.round((taken.file.length * 3) / 4000);
          own.pages = await pagesIn(taken.file);
        }
      }
    }
    const ours = shareOfTimes(times.get("ours")?.warm ?? [], 0.5);
    console.log(`\nPaper of ${sheets} pages (${size.name}), ${size.rounds} rounds, fresh page each turn`);
    console.table(
      Object.fromEntries(
        [...times].map(([name, { cold, warm, kB, pages }]) => [
          name,
          {
            "first ms": Math.round(shareOfTimes(cold, 0.5)),
            "median ms": Math.round(shareOfTimes(warm, 0.5)),
            "fastest ms": Math.round(Math.min(...warm)),
            "ours takes × of it": Number((ours / shareOfTimes(warm, 0.5)).toFixed(2)),
            "it takes × ours": Number((shareOfTimes(warm, 0.5) / ours).toFixed(2)),
            pages,
            kB,
          },
        ]),
      ),
    );
  }
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
