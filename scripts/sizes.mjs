// @ts-check
// Says what the built app weighs: every chunk, what the first screen loads, beside a blank React page of the same
// versions. Fails where the first screen grows past its share, loads what only later screens need, or where the
// build holds an address it should not.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { serve } from "./serve.mjs";
import { startBrowser } from "./start-browser.mjs";

/** How many times the script of a blank React page the first screen may load. Issue 3, § 8. */
const mostTimesBlank = 1.8;

/** What the first screen must not load, by the module it would come with. */
const onlyLater = [
  { what: "jsPDF", fits: /node_modules\/jspdf\// },
  { what: "the plan's schema", fits: /node_modules\/valibot\// },
  { what: "forms", fits: /node_modules\/(react-hook-form|@hookform|downshift)\// },
  { what: "content", fits: /src\/content\// },
  { what: "the sums", fits: /src\/cost\/figures-of\.ts$/ },
  { what: "paper", fits: /src\/(document|layout|render)\// },
  { what: "the quick start", fits: /src\/features\/wizard\// },
];

/** Addresses the build may hold beside those of our content. */
const harmlessAddresses = [
  "http://www.w3.org/", // names of namespaces
  "https://react.dev/errors/", // React's texts of errors
  "https://cdnjs.cloudflare.com/ajax/libs/pdfobject/", // jsPDF's viewer mode, which we never call
  "http://jspdf.default.namespaceuri/", // the name of a namespace in the metadata of a PDF file
  "http://fb.me/use-check-prop-types", // downshift's text of an error
  "http://purl.org/dc/elements/1.1/", // names of namespaces in the metadata of a PDF file
  "http://ns.adobe.com/xap/1.0/",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
/** @type {string[]} */
const problems = [];

/** @param {string | Buffer} content */
const zipped = (content) => gzipSync(content, { level: 9 }).length;
/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** @param {string} name @param {number} bytes */
const row = (name, bytes) => console.log(`${kB(bytes).padStart(10)}  ${name}`);

/** @param {{ bytes: number }[]} some */
const sumOf = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0);

/** How many of the chunks that come later are named. */
const mostNamed = 25;

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

/** The files the first screen loads, in a real browser, until it stands and the line is quiet. */
async function firstScreen() {
  const server = await serve({ port: 0 });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    /** @type {Set<string>} */
    const loaded = new Set();
    page.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      if (`${origin}/` === server.address) loaded.add(pathname === "/" ? "index.html" : pathname.slice(1));
    });
    await page.goto(server.address, { waitUntil: "networkidle" });
    await page.getByTestId("import-file").waitFor({ state: "attached", timeout: 15_000 });
    return [...loaded].filter((file) => existsSync(join(dist, file)));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The modules of every chunk, from a build of the same sources that is not written. */
async function modulesByChunk() {
  const output = await build({ root, logLevel: "warn", build: { write: false } });
  const chunks = (Array.isArray(output) ? output : [output]).flatMap((part) =>
    "output" in part ? part.output : [],
  );
  /** @type {Map<string, string[]>} */
  const modules = new Map();
  // what a worker loads comes as files of a build of its own, without its modules
  for (const part of chunks)
    modules.set(part.fileName, part.type === "chunk" ? Object.keys(part.modules) : []);
  return modules;
}

/** The script of a page that shows one word with the same React, built the same way. */
async function blankPage() {
  const folder = join(root, "node_modules", ".cache", "blank-page");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, "blank.js");
  writeFileSync(
    entry,
    'import { createElement } from "react";\nimport { createRoot } from "react-dom/client";\n' +
      'createRoot(document.getElementById("app")).render(createElement("p", null, "Blank"));\n',
  );
  const output = await build({
    root: folder,
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      modulePreload: { polyfill: false },
      rollupOptions: { input: entry },
    },
  });
  const parts = (Array.isArray(output) ? output : [output]).flatMap((part) =>
    "output" in part ? part.output : [],
  );
  return parts.reduce((sum, part) => sum + (part.type === "chunk" ? zipped(part.code) : 0), 0);
}

/** Every address in the texts of the build that neither our content nor the list above accounts for. */
function strangeAddresses() {
  const contents = ["src/content", "samples"].filter((folder) => existsSync(join(root, folder)));
  const ours = contents
    .flatMap((folder) =>
      filesIn(join(root, folder)).map((file) => readFileSync(join(root, folder, file), "utf8")),
    )
    .join("\n");
  const isText = new Set([".js", ".css", ".html", ".svg", ".json", ".webmanifest"]);
  return filesIn(dist)
    .filter((file) => isText.has(extname(file)))
    .flatMap((file) => {
      const addresses =
        readFileSync(join(dist, file), "utf8").match(/\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g) ?? [];
      return addresses
        .filter(
          (address) =>
            !harmlessAddresses.some((start) => address.startsWith(start)) && !ours.includes(address),
        )
        .map((address) => `${file} holds ${address}`);
    });
}

const modules = await modulesByChunk();
const files = filesIn(dist).map((file) => ({ file, bytes: zipped(readFileSync(join(dist, file))) }));
const first = new Set(await firstScreen());
const blank = await blankPage();

for (const { file } of files)
  if (file.endsWith(".js") && !file.includes(".worker-") && !modules.has(file) && file !== "sw.js")
    problems.push(`${file} is not what these sources build: run npm run build`);

console.log("First screen, gzip:");
for (const { file, bytes } of files) if (first.has(file)) row(file, bytes);
const later = files.filter(({ file }) => !first.has(file)).toSorted((one, other) => other.bytes - one.bytes);
const small = later.slice(mostNamed);
console.log("Later, gzip:");
for (const { file, bytes } of later.slice(0, mostNamed)) row(file, bytes);
row(`${small.length} smaller ones together`, sumOf(small));

const script = sumOf(files.filter(({ file }) => first.has(file) && file.endsWith(".js")));
const rest = sumOf(files.filter(({ file }) => first.has(file) && !file.endsWith(".js")));
const times = script / blank;
console.log(
  `Script of the first screen ${kB(script)}, of a blank React page ${kB(blank)}: ${times.toFixed(2)} times, at most ${mostTimesBlank}.`,
);
console.log(`With it come ${kB(rest)} of page, style and fonts.`);
if (times > mostTimesBlank)
  problems.push(`The first screen's script is ${times.toFixed(2)} times a blank page's.`);

for (const file of first)
  for (const { what, fits } of onlyLater) {
    const module = modules.get(file)?.find((path) => fits.test(path));
    if (module) problems.push(`The first screen loads ${what}: ${relative(root, module)} in ${file}`);
  }
problems.push(...strangeAddresses());

for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
