// @ts-check
// Takes pictures of the built app: the two of the README into docs/pictures/, and every screen at two widths, light
// and dark, with every page of the finished plans on paper, into pictures/ for a person to look at. Pages are drawn
// from the app's own PDF files, in black and as a grey photocopy, where `pdftoppm` (poppler) is installed; else they
// are the preview's. Words as arguments pick files: `npm run pictures -- readme`, `npm run pictures -- dental-paper`.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";
import { startBrowser } from "./start-browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);
const widths = [1280, 375];
/** A window in which a page of paper shown large is seen whole. */
const roomForPaper = { width: 1280, height: 1700 };
const schemes = /** @type {const} */ (["light", "dark"]);
const samples = ["bakery", "dental", "restaurant", "freelancer"];
const quickStart = Array.from({ length: 9 }, (_, index) => [`start-${index + 1}`, `start/${index + 1}`]);
/** Screens of a plan; `internet` is a thing all samples have. */
const addresses = [
  ..."cost shared shared/find money learn news things things/internet things/internet/card backups".split(
    " ",
  ),
  ..."down backups/internet contacts messages ai todo print ready drills review ask ask/business.people".split(
    " ",
  ),
];
const parts = [
  ["plan", ""],
  ...addresses.map((address) => [address.replaceAll(/[/.]/g, "-"), address]),
  ...quickStart,
];

/** @param {string} name */
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));

const server = await serve({ port: 0 });
const browser = await startBrowser();

/**
 * @param {Partial<import("@playwright/test").BrowserContextOptions>} [options]
 */
async function newPage(options) {
  const context = await browser.newContext({
    baseURL: server.address,
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
    ...options,
  });
  return context.newPage();
}

/** @param {string} folder @param {string} name */
function fileIn(folder, name) {
  const file = join(root, folder, `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  console.log(file.slice(root.length));
  return file;
}

/** Goes to an address and waits until the screen stands: its heading, its figures, its fonts. */
/** @param {import("@playwright/test").Page} page @param {string} address */
async function stand(page, address) {
  await page.goto(`/#/${address}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForLoadState("networkidle");
  if (address.endsWith("/print")) {
    const firstPage = page.getByTestId("page-picture").first();
    await firstPage.scrollIntoViewIfNeeded(); // it is drawn when it comes near
    await firstPage.locator("svg").waitFor();
  }
  if (/\/(cost|shared)$|^p\/[\w-]+\/$/.test(address))
    await page
      .getByText(/[€£]\s?\d/)
      .first()
      .waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** A sample as a plan of this browser: its quick start can be walked, which that of a finished plan cannot. */
/** @param {import("@playwright/test").Page} page @param {string} sample */
async function take(page, sample) {
  const file = join(root, "samples", `${sample}.counterplan.json`);
  /** @type {{ plan: { id: string } }} */
  const { plan } = JSON.parse(readFileSync(file, "utf8"));
  await page.goto("/#/");
  await page.getByTestId("import-file").setInputFiles(file);
  await page.getByTestId("import-confirm").click();
  await page.locator(`[data-plan-id="${plan.id}"]`).waitFor();
  return plan.id;
}

/** The page of paper that is shown large. */
/** @param {import("@playwright/test").Page} page */
const largePage = (page) => page.getByRole("dialog").getByRole("img");

async function readmePictures() {
  const page = await newPage({ viewport: { width: 1280, height: 860 } });
  await stand(page, "p/sample-bakery/cost");
  await page.screenshot({ path: fileIn("docs/pictures", "cost") });
  await page.setViewportSize(roomForPaper);
  await stand(page, "p/sample-bakery/print");
  await page
    .getByRole("button", { name: /Card terminal/ })
    .first()
    .click();
  await largePage(page).screenshot({ path: fileIn("docs/pictures", "card") });
  await page.context().close();
}

/** @param {number} width @param {"light" | "dark"} colorScheme */
async function screens(width, colorScheme) {
  const page = await newPage({ viewport: { width, height: 800 }, colorScheme });
  /** @param {string} name @param {string} address */
  async function picture(name, address) {
    const full = `${name}-${width}-${colorScheme}`;
    if (!isWanted(full)) return;
    await stand(page, address);
    await page.screenshot({ path: fileIn("pictures", full), fullPage: true });
  }
  for (const [name = "", address = ""] of [
    ["first-visit", ""],
    ["settings", "settings"],
    ["help", "help"],
  ])
    await picture(name, address);
  for (const sample of samples) {
    if (![...parts, ["home"]].some(([part]) => isWanted(`${sample}-${part}-${width}-${colorScheme}`)))
      continue;
    const id = await take(page, sample);
    for (const [part = "", address = ""] of parts) await picture(`${sample}-${part}`, `p/${id}/${address}`);
  }
  await picture("home", "");
  await page.context().close();
}

/** A projector, a large screen, and a phone where there is neither. */
const rooms = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 375, height: 740 },
];
const stages = [...Array.from({ length: 13 }, (_, index) => String(index + 1)), "notes"];

/** What stands before the room in a workshop, as far as it is seen without scrolling, and the guide's notes. */
/** @param {{ width: number, height: number }} viewport @param {"light" | "dark"} colorScheme */
async function workshop(viewport, colorScheme) {
  const nameOf = (/** @type {string} */ stage) =>
    `dental-show-${stage}-${viewport.width}x${viewport.height}-${colorScheme}`;
  if (!stages.some((stage) => isWanted(nameOf(stage)))) return;
  const page = await newPage({ viewport, colorScheme });
  const id = await take(page, "dental");
  for (const stage of stages.filter((each) => isWanted(nameOf(each)))) {
    await stand(page, `p/${id}/show/${stage}`);
    await page.screenshot({ path: fileIn("pictures", nameOf(stage)) });
  }
  await page.context().close();
}

/** What is printed of each finished plan beside the sheets we propose: the radio button that asks for it. */
const otherPaper = [
  { sample: "bakery", name: "page-one", choice: "Page one alone" },
  { sample: "bakery", name: "letter", choice: "Letter" },
  { sample: "freelancer", name: "large", choice: "Large print" },
  { sample: "dental", name: "wall", choice: "For the wall" },
];
const canDrawPdf = spawnSync("pdftoppm", ["-v"]).error === undefined;

async function paper() {
  const page = await newPage({ viewport: roomForPaper });
  for (const sample of samples) {
    if (isWanted(`${sample}-paper`)) {
      await stand(page, `p/sample-${sample}/print`);
      await pagesOfPaper(page, `${sample}-paper`);
    }
    for (const { name, choice } of otherPaper.filter((other) => other.sample === sample)) {
      if (!isWanted(`${sample}-paper-${name}`)) continue;
      await page.goto("/");
      await page.reload(); // the choices of another paper are forgotten with the page
      await stand(page, `p/sample-${sample}/print`);
      await page.getByRole("radio", { name: new RegExp(`^${choice}`) }).check();
      await pagesOfPaper(page, `${sample}-paper-${name}`);
    }
  }
  await page.context().close();
}

/** Every page of the paper on the screen, from its file where that can be drawn, else from the preview. */
/** @param {import("@playwright/test").Page} page @param {string} name */
async function pagesOfPaper(page, name) {
  if (!canDrawPdf) return pagesOfPreview(page, name);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("export-pdf").click(),
  ]);
  const file = await download.path();
  for (const [look, options] of /** @type {const} */ ([
    ["", []],
    ["-grey", ["-gray"]],
  ])) {
    const start = fileIn("pictures", `${name}${look}`).replace(/\.png$/, "");
    execFileSync("pdftoppm", ["-r", "100", "-png", ...options, file, start]);
  }
}

/** @param {import("@playwright/test").Page} page @param {string} name */
async function pagesOfPreview(page, name) {
  const pictures = page.getByTestId("page-picture");
  const pages = await pictures.count();
  await pictures.first().click();
  for (let number = 1; number <= pages; number += 1) {
    await largePage(page).screenshot({
      path: fileIn("pictures", `${name}-${String(number).padStart(2, "0")}`),
    });
    if (number < pages) await page.getByRole("button", { name: "Next", exact: true }).click();
  }
  await page.getByRole("button", { name: "Close" }).click();
}

try {
  if (isWanted("readme")) await readmePictures();
  await paper();
  for (const width of widths) for (const scheme of schemes) await screens(width, scheme);
  for (const room of rooms) for (const scheme of schemes) await workshop(room, scheme);
} finally {
  await browser.close();
  await server.close();
}
