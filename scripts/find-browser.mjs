// @ts-check
// Finds a Chromium for the tests, the pictures and the size report, on any machine that can run one.
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, mkdirSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @typedef {object} Browser
 * @property {string} path the executable
 * @property {string[]} args what it is started with, beside what its driver adds
 * @property {Record<string, string>} env what it needs in its environment, beside ours
 * @property {string} foundBy where it was found, in words
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "browser");
const isRoot = process.getuid?.() === 0;

/** A browser for tests is quiet: it asks nobody anything by itself. Reliability, § 2.3. */
const args = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  // no screen is there to be drawn on by a card: the plain way costs less work than a card that is made believe
  "--disable-gpu",
  "--no-first-run",
];

/**
 * The first of these that starts: `COUNTERPLAN_BROWSER`, Playwright's own, the system's, as root the one apt-get
 * installs, and the one in `@sparticuz/chromium`. That last is a headless shell: a few journeys need more, and fail in it.
 * @returns {Promise<Browser>}
 */
export async function findBrowser() {
  const named = process.env["COUNTERPLAN_BROWSER"];
  if (named) {
    if (starts(named)) return browser(named, "COUNTERPLAN_BROWSER");
    throw new Error(`COUNTERPLAN_BROWSER is "${named}", and that does not start.`);
  }
  const playwrights = await playwrightsOwn();
  if (playwrights && starts(playwrights)) return browser(playwrights, "Playwright");
  const systems = onSystem(browserNames);
  if (systems) return browser(systems, "this system");
  const installed = fromAptGet("chromium", browserNames);
  if (installed) return browser(installed, "apt-get");
  const packed = await fromPackage();
  if (packed) return packed;
  throw new Error(
    "No Chromium was found that starts. Install one, or name one: COUNTERPLAN_BROWSER=/path/to/chromium.",
  );
}

/**
 * The same browser without windows and what belongs to them, which a journey needs a third less of the machine for
 * (decision 029): `COUNTERPLAN_SHELL`, or whatever `COUNTERPLAN_BROWSER` names; the system's, as root the one apt-get
 * installs; else the whole browser.
 * @returns {Promise<Browser>}
 */
export async function findShell() {
  const named = process.env["COUNTERPLAN_SHELL"];
  if (named) return browser(named, "COUNTERPLAN_SHELL"); // by end-to-end.mjs, with what it needs
  if (process.env["COUNTERPLAN_BROWSER"]) return findBrowser(); // who names one wants that one
  const systems = onSystem(shellNames);
  if (systems) return browser(systems, "this system");
  const installed = fromAptGet("chromium-headless-shell", shellNames);
  return installed ? browser(installed, "apt-get") : findBrowser();
}

/**
 * @param {string} path
 * @param {string} foundBy
 * @param {Record<string, string>} [env]
 * @returns {Browser}
 */
function browser(path, foundBy, env = {}) {
  return { path, args, env, foundBy };
}

/**
 * @param {string} path
 * @param {Record<string, string>} [env]
 */
function starts(path, env = {}) {
  if (!existsSync(path)) return false;
  const run = spawnSync(path, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 });
  return run.status === 0;
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import("@playwright/test");
    return chromium.executablePath();
  } catch {
    return ""; // there is none for this platform
  }
}

/** Names of the programs; whole paths where a system has no common folder for them. */
const browserNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];
const shellNames = ["chromium-headless-shell", "chrome-headless-shell"];

/** @param {string[]} names */
function onSystem(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => starts(path));
}

/**
 * The Chromium inside the package, unpacked into our own cache; never with its default arguments, which switch
 * web security off. Where the system lacks a library or fonts, the ones the package brings are used.
 * @returns {Promise<Browser | undefined>}
 */
async function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  return (await unpacked()) ?? unpackedAgain();
}

/** A run that was cut short leaves half a browser behind. */
async function unpackedAgain() {
  rmSync(cache, { recursive: true, force: true });
  return unpacked();
}

async function unpacked() {
  mkdirSync(cache, { recursive: true });
  const lastTmpdir = process.env["TMPDIR"];
  process.env["TMPDIR"] = cache;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const path = await chromium.executablePath();
    if (starts(path)) return browser(path, "@sparticuz/chromium", fonts());
    const env = { LD_LIBRARY_PATH: await libraries(), ...fonts() };
    return starts(path, env) ? browser(path, "@sparticuz/chromium, with its own libraries", env) : undefined;
  } catch (error) {
    console.error(`The browser in @sparticuz/chromium could not be unpacked: ${String(error)}`);
    return undefined;
  } finally {
    if (lastTmpdir === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = lastTmpdir;
  }
}

/** @returns {Record<string, string>} */
function fonts() {
  return existsSync("/etc/fonts") ? {} : { FONTCONFIG_PATH: join(cache, "fonts") };
}

/** Unpacks the package's libraries by its own means, which it offers only inside Amazon's cloud. */
async function libraries() {
  const folder = join(root, "node_modules", "@sparticuz", "chromium");
  const { inflate } = await import(pathToFileURL(join(folder, "build", "esm", "lambdafs.js")).href);
  const unpackedTo = join(await inflate(join(folder, "bin", "al2023.tar.br")), "lib");
  return [unpackedTo, process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(delimiter);
}

/**
 * @param {string} what the package
 * @param {string[]} names of the program in it
 */
function fromAptGet(what, names) {
  if (!isRoot || process.platform !== "linux") return undefined;
  console.error(`Installing ${what} with apt-get.`);
  const install = ["install", "-y", "--no-install-recommends", what];
  // what is known of the packages may be too old, or nothing at all
  if (!aptGet(install)) {
    aptGet(["update"]);
    if (!aptGet(install)) return undefined;
  }
  return onSystem(names);
}

/** @param {string[]} wanted */
function aptGet(wanted) {
  const run = spawnSync("apt-get", wanted, {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 180_000,
  });
  return run.status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await findBrowser(), null, 2));
}
