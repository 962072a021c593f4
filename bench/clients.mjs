// @ts-check
// A thousand clients in a real browser: how long until the list stands, how long a key in its search takes, and what
// memory that takes; beside a bare page with the same rows in a plain table and a filter of a few lines. The plans are the
// samples in turn. Twice: at the first visit, when everything has to be worked out, and at every later one.
import { readFileSync } from "node:fs";
import { manyClients } from "../e2e/drivers/many-clients.mjs";
import { servedBrowser } from "./served-browser.mjs";
import { shareOfTimes } from "./share-of-times.mjs";

const count = 1000;
const rounds = 5;
const typed = "grunen gans 10";
const cells = ["Client", "Costliest open hour", "Readiness", "Next review", "Last print"];

/** @typedef {import("@playwright/test").Page} Page */

/** Milliseconds from the app's bar, or the bare page's heading, until the first rows are painted. */
/** @param {Page} page */
function untilListed(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let began = Number.NaN;
        const look = () => {
          if (Number.isNaN(began) && document.querySelector("header, h1") !== null) began = performance.now();
          if (
            ([...document.querySelectorAll("table")].at(-1)?.rows.length ?? 0) > 50 &&
            document.querySelector("input") !== null
          )
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/**
 * Milliseconds from each key to after the frame that shows what it found.
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
async function typeInto(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const heard = [];
    Reflect.set(globalThis, "heard", heard);
    let pressed = 0;
    addEventListener("keydown", () => (pressed = performance.now()), { capture: true });
    addEventListener("input", () => {
      const keyAt = pressed;
      requestAnimationFrame(() => setTimeout(() => heard.push(performance.now() - keyAt)));
    });
  });
  await page.locator("input:visible").first().focus(); // fields that are folded away come first
  for (const letter of typed) {
    await page.keyboard.press(letter === " " ? "Space" : letter);
    await page.waitForTimeout(150);
  }
  return page.evaluate(() => Reflect.get(globalThis, "heard"));
}

/** Megabytes of all processes that show pages, and of the script's objects in this one. */
/** @param {Page} page @param {import("@playwright/test").Browser} browser */
async function memoryOf(page, browser) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { processInfo } = await (await browser.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
  const resident = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => /VmRSS:\s*(\d+)/.exec(statusOf(id))?.[1])
    .map(Number);
  return { heap: usedSize / 1e6, resident: Math.max(...resident) / 1e3 };
}

/** @param {number} pid */
function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return ""; // only Linux says it so
  }
}

/** @param {string} text */
const safe = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The same rows as a page without any framework. */
/** @param {string[][]} rows */
function barePage(rows) {
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join("")}</tr>`).join("");
  return `<!doctype html><html lang="en"><title>Bare</title><h1>Clients</h1><input><table><thead><tr>${cells
    .map((cell) => `<th>${cell}</th>`)
    .join("")}</tr></thead><tbody>${body}</tbody></table><script>
    const rows = [...document.querySelectorAll("tbody tr")].map((row) => [row, row.textContent.normalize("NFKD").replace(/\\p{Mark}/gu, "").toLowerCase()]);
    document.querySelector("input").addEventListener("input", ({ target }) => {
      const words = target.value.toLowerCase().split(/\\s+/);
      for (const [row, text] of rows) row.hidden = !words.every((word) => text.includes(word));
    });
  </script></html>`;
}

/** @param {number[]} ms @param {number} share */
const at = (ms, share) => Math.round(shareOfTimes(ms, share));

/** Builds on the app in dist/: prints a table. */
export async function benchClients() {
  const served = await servedBrowser();
  const page = await served.openPage({ serviceWorkers: "block" });
  await page.goto("/#/");
  for (const file of manyClients(count)) {
    await page
      .getByTestId("import-file")
      .setInputFiles({ name: "bench.json", mimeType: "application/json", buffer: Buffer.from(file) });
    await page.getByTestId("import-confirm").click({ timeout: 120_000 });
    await page.getByText("plans were added").waitFor({ timeout: 120_000 });
  }

  /** @param {string} address */
  async function visit(address) {
    await page.goto("about:blank");
    await page.goto(address, { waitUntil: "commit" });
    return untilListed(page);
  }
  const first = await visit("/#/clients");
  const began = performance.now();
  await page.getByText("Working out").waitFor({ timeout: 30_000 });
  await page.getByText("Working out").waitFor({ state: "detached", timeout: 600_000 });
  const workedOut = performance.now() - began;

  /** @type {Record<"clients" | "bare", { listed: number[], keys: number[] }>} */
  const times = { clients: { listed: [], keys: [] }, bare: { listed: [], keys: [] } };
  await visit("/#/clients");
  await page.waitForTimeout(1000);
  while (await page.getByRole("button", { name: /^Show/ }).count())
    await page.getByRole("button", { name: /^Show/ }).click();
  /** @type {string[][]} */
  const rows = await page.evaluate(() =>
    [...([...document.querySelectorAll("table")].at(-1)?.tBodies[0]?.rows ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ""),
    ),
  );
  const bare = `data:text/html;charset=utf-8,${encodeURIComponent(barePage(rows))}`;
  /** @type {Record<string, Awaited<ReturnType<typeof memoryOf>>>} */
  const memory = {};
  for (let round = 0; round < rounds; round += 1)
    for (const kind of /** @type {const} */ (["clients", "bare"])) {
      times[kind].listed.push(await visit(kind === "clients" ? "/#/clients" : bare));
      await page.waitForTimeout(1500);
      times[kind].keys.push(...(await typeInto(page)));
      memory[kind] = await memoryOf(page, served.browser);
    }
  console.log(
    `\n${count} clients, ${rows.length} rows. First visit: listed after ${first.toFixed(0)} ms, all worked out after ${(workedOut / 1000).toFixed(1)} s.`,
  );
  console.table(
    Object.fromEntries(
      Object.entries(times).map(([kind, { listed, keys }]) => [
        kind,
        {
          "listed median ms": at(listed, 0.5),
          "listed worst ms": at(listed, 1),
          "key median ms": at(keys, 0.5),
          "key p95 ms": at(keys, 0.95),
          "heap MB": Number(memory[kind]?.heap.toFixed(1)),
          "process MB": Number(memory[kind]?.resident.toFixed(0)),
        },
      ]),
    ),
  );
  await served.close();
}
