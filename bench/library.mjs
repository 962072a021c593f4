// @ts-check
// A hundred plans, 20 MB in all, in a real browser slowed four times: how long until Home lists them, how long a key
// takes in one of them, how long from the last key to "Saved", and the longest task of each. Beside it the same in one
// plan of a sample's size. Reliability, F43, G03, G23.
import { readFileSync } from "node:fs";
import { manyClients } from "../e2e/drivers/many-clients.mjs";
import { servedBrowser } from "./served-browser.mjs";
import { shareOfTimes } from "./share-of-times.mjs";

const slowedBy = 4;
/** So many Home hangs up at first. */
const hungAtFirst = 60;
const count = 100;
const bytesAPlan = 200_000;
const rounds = 3;
const burstsARound = 8;
const keysABurst = 10;
const pauseMs = 90;

/** @typedef {import("@playwright/test").Page} Page */

/** Random letters, as nothing that can be pressed together; the same every time. */
let seed = 1;
/** @param {number} length */
function letters(length) {
  let text = "";
  while (text.length < length) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${seed.toString(36)} `;
  }
  return text.slice(0, length);
}

/** The same file with every plan as large as is wanted: more things, each with a long note. */
/** @param {string} file */
function heavy(file) {
  const library = JSON.parse(file);
  for (const plan of library.plans) {
    const own = [...plan.dependencies];
    for (let number = 0; JSON.stringify(plan).length < bytesAPlan; number += 1) {
      const like = own[number % own.length];
      const note = letters(4_000);
      plan.dependencies.push({
        ...like,
        id: `more-${number}`,
        name: `${like.name} ${number}`,
        needs: [],
        note,
      });
    }
  }
  return JSON.stringify(library);
}

/** Listens to keys, to what the save state says, and to long tasks; what it hears is read afterwards. */
function listen() {
  const heard = { keys: [0].slice(1), savedAt: 0, lastKeyAt: 0, longest: 0 };
  Reflect.set(globalThis, "heard", heard);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) heard.longest = Math.max(heard.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  addEventListener("keydown", ({ timeStamp }) => (heard.lastKeyAt = timeStamp), { capture: true });
  addEventListener("input", () => {
    const pressed = heard.lastKeyAt;
    requestAnimationFrame(() => setTimeout(() => heard.keys.push(performance.now() - pressed)));
  });
  new MutationObserver(() => {
    const state = document.querySelector("[data-testid=save-state]")?.getAttribute("data-state");
    if (state === "saved") heard.savedAt = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-state"] });
}

/** @param {Page} page @returns {Promise<{ keys: number[], savedAt: number, lastKeyAt: number, longest: number }>} */
const heardBy = (page) => page.evaluate(() => Reflect.get(globalThis, "heard"));

/** @param {Page} page */
const forgetHeard = (page) =>
  page.evaluate(() => Object.assign(Reflect.get(globalThis, "heard"), { keys: [], savedAt: 0, longest: 0 }));

/** Milliseconds from the start of the navigation until the plans Home begins with are on the page and painted. */
/** @param {Page} page @param {number} plans */
function untilListed(page, plans) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelectorAll("[data-testid=plan-row]").length >= wanted)
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          else requestAnimationFrame(look);
        };
        look();
      }),
    Math.min(plans, hungAtFirst),
  );
}

/** Milliseconds from the last key of each burst to "Saved"; how long each key took; and the longest task. */
/** @param {Page} page */
async function typeBursts(page) {
  const saved = [];
  const field = page.getByLabel("What is it called?");
  await field.focus();
  await page.keyboard.press("End");
  await forgetHeard(page);
  for (let burst = 0; burst < burstsARound; burst += 1) {
    for (let key = 0; key < keysABurst; key += 1) {
      await page.keyboard.press("abcdefg"[key % 7] ?? "a");
      await page.waitForTimeout(pauseMs);
    }
    await page.waitForFunction(() => {
      const { savedAt, lastKeyAt } = Reflect.get(globalThis, "heard");
      return savedAt > lastKeyAt;
    });
    const { savedAt, lastKeyAt } = await heardBy(page);
    saved.push(savedAt - lastKeyAt);
    for (let key = 0; key < keysABurst; key += 1) await page.keyboard.press("Backspace");
    await page.waitForTimeout(1_000);
  }
  const { keys, longest } = await heardBy(page);
  return { saved, keys, longest };
}

/** @param {number[]} ms @param {number} share */
const at = (ms, share) => Math.round(shareOfTimes(ms, share));

/** Builds on the app in dist/: prints a table. */
export async function benchLibrary() {
  const served = await servedBrowser();
  /** @type {Record<string, Record<string, number>>} */
  const rows = {};
  const one = readFileSync("samples/bakery.counterplan.json", "utf8");
  const many = manyClients(count, { aFile: 50 }).map(heavy);
  for (const { name, files, plans, id } of [
    { name: "one plan of a sample", files: [one], plans: 1, id: null },
    { name: `${count} plans`, files: many, plans: count, id: "client-1" },
  ]) {
    const page = await served.openPage({ serviceWorkers: "block" });
    await page.goto("/#/");
    for (const [place, file] of files.entries()) {
      await page
        .getByTestId("import-file")
        .setInputFiles({ name: "bench.json", mimeType: "application/json", buffer: Buffer.from(file) });
      await page.getByTestId("import-confirm").click({ timeout: 120_000 });
      await untilListed(page, ((place + 1) * plans) / files.length); // the first makes Home another page
    }
    const first = id ?? (await page.getByTestId("plan-row").getAttribute("data-plan-id"));
    await page.addInitScript(listen);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowedBy });
    /** @type {{ opened: number[], openTask: number[], saved: number[], keys: number[], typeTask: number[] }} */
    const took = { opened: [], openTask: [], saved: [], keys: [], typeTask: [] };
    for (let round = -1; round < rounds; round += 1) {
      await page.goto("about:blank");
      await page.goto("/#/", { waitUntil: "commit" });
      const opened = await untilListed(page, plans);
      await page.waitForTimeout(6_000); // what begins after the first screen is part of it
      const openTask = (await heardBy(page)).longest;
      await page.goto(`/#/p/${first}/start/2`);
      await page.getByLabel("What is it called?").waitFor();
      await page.waitForTimeout(3_000);
      const typed = await typeBursts(page);
      if (round < 0) continue;
      took.opened.push(opened);
      took.openTask.push(openTask);
      took.saved.push(...typed.saved);
      took.keys.push(...typed.keys);
      took.typeTask.push(typed.longest);
    }
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
    rows[name] = {
      MB: Number((bytes / 1e6).toFixed(1)),
      "open median ms": at(took.opened, 0.5),
      "open worst ms": at(took.opened, 1),
      "longest task then ms": at(took.openTask, 1),
      "key p95 ms": at(took.keys, 0.95),
      "key to saved median ms": at(took.saved, 0.5),
      "key to saved p95 ms": at(took.saved, 0.95),
      "longest task typing ms": at(took.typeTask, 1),
    };
    await page.context().close();
  }
  console.log(
    `\nA library of ${count} plans, slowed ${slowedBy} times, ${rounds} × ${burstsARound} bursts of keys`,
  );
  console.table(rows);
  await served.close();
}
