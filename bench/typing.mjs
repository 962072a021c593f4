// @ts-check
// How long a key takes in the forms of a large plan, in a real browser slowed four times: 100 things, 10 streams, 200
// contacts, beside the same form in a plan with one of each, and beside the bare fields without any code. Script: from
// the input event to after React's own work; paint: from the key to after the next frame (stack, § 6).
import { servedBrowser } from "./served-browser.mjs";
import { shareOfTimes } from "./share-of-times.mjs";

const slowedBy = 4;
const rounds = 3;
const keysARound = 40;
const pauseMs = 90;

/** @typedef {{ script: number, paint: number }} Key */

/** @param {number} count @param {(index: number) => unknown} make */
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** A plan as a busy owner may have one; `size` 1 is the same form with next to nothing to derive. */
/** @param {{ id: string, things: number, streams: number, contacts: number }} size */
function aPlanFile({ id, things, streams, contacts }) {
  const plan = {
    id,
    language: "en",
    business: {
      name: `Bench ${id}`,
      type: "bakery-web",
      country: "NL",
      currency: "EUR",
      people: 6,
      hourlyWage: 19.5,
      hours: Object.fromEntries(
        ["mon", "tue", "wed", "thu", "fri", "sat"].map((day) => [
          day,
          [
            { from: "08:00", to: "12:00", busy: 2 },
            { from: "12:00", to: "18:00" },
          ],
        ]),
      ),
    },
    streams: times(streams, (index) => ({
      id: `s${index}`,
      name: `Stream ${index}`,
      weeklySales: 1000,
      customersPerWeek: 90,
      leaveForGood: 0.01,
      customerValue: 120,
    })),
    dependencies: times(things, (index) => ({
      id: `t${index}`,
      name: `Thing ${index}`,
      category: index === 0 ? "electricity" : "payments-card-terminal",
      needs: index === 0 ? [] : [`t${index < 10 ? 0 : index % 10}`],
      upstreams: [`cloud-${index % 7}`],
      affects: times(Math.min(3, streams), (stream) => ({ stream: `s${stream}`, share: 0.3 })),
      contacts: times(Math.min(3, contacts), (contact) => `c${(contact + index) % contacts}`),
      stalledPeople: 1,
      outagesPerYear: 3,
      typicalHours: 2,
      tolerableMinutes: 60,
      checks: ["Is the light green?", "Does another device work?"],
      backup: {
        title: `Way ${index}`,
        needs: [],
        keeps: 0.5,
        steps: times(8, (step) => `Do what step ${step} of the way says, and write the time down.`),
      },
      note: "Behind the counter, on the left. ".repeat(8),
    })),
    contacts: times(contacts, (index) => ({
      id: `c${index}`,
      name: `Contact ${index}`,
      role: "Supplier",
      kind: index === 0 ? "staff" : "supplier",
      phone: `+31 20 555 ${String(index).padStart(4, "0")}`,
    })),
    callOrder: times(Math.min(contacts, 50), (index) => `c${index}`),
  };
  return {
    format: "counterplan",
    formatVersion: 1,
    about: "",
    app: "0.1.0",
    exportedAt: "2026-11-21T09:00:00.000Z",
    plan,
  };
}

const plans = {
  large: { id: "bench-large", things: 100, streams: 10, contacts: 200 },
  small: { id: "bench-small", things: 1, streams: 1, contacts: 1 },
};

/** The field of each form that is typed into. */
const forms = [
  { name: "who is in charge (page 9)", address: "start/9", field: "input[name=leadName]" },
  { name: "a thing's sheet: its name", address: "things/t0", field: "input[name=thingName]" },
  { name: "a thing's sheet: its note", address: "things/t0", field: "[name=thingNote]" },
  { name: "a contact's sheet: the name", address: "contacts/c0", field: "input[name=theirName]" },
  { name: "a backup's sheet: its name", address: "backups/t0", field: "[name=backupTitle]" },
];

/** Listens to the keys of the page; what it hears is read afterwards. */
function listen() {
  /** @type {Key[]} */
  const heard = [];
  Reflect.set(globalThis, "heardKeys", heard);
  let keyAt = 0;
  let inputAt = 0;
  addEventListener("keydown", (event) => (keyAt = event.timeStamp), { capture: true });
  addEventListener("input", () => (inputAt = performance.now()), { capture: true });
  addEventListener("input", () => {
    const began = inputAt;
    const pressed = keyAt;
    const key = { script: Number.NaN, paint: Number.NaN };
    heard.push(key);
    // React has queued its own work before this
    queueMicrotask(() => (key.script = performance.now() - began));
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => (key.paint = performance.now() - pressed));
      port1.start();
      port2.postMessage(null);
    });
  });
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {import("@playwright/test").Locator} field
 * @returns {Promise<Key[]>}
 */
async function type(page, field) {
  await field.focus();
  await page.keyboard.press("End");
  await page.evaluate(() => Reflect.get(globalThis, "heardKeys").splice(0));
  for (let key = 0; key < keysARound; key += 1) {
    await page.keyboard.press(key % 8 === 7 ? "Space" : ("abcdefg"[key % 7] ?? "a"));
    await page.waitForTimeout(pauseMs);
  }
  return page.evaluate(() => Reflect.get(globalThis, "heardKeys").splice(0));
}

/** @param {number} ms */
const short = (ms) => Number(ms.toFixed(1));

/** Builds on the app in dist/: prints a table a form. */
export async function benchTyping() {
  const served = await servedBrowser();
  const page = await served.openPage();
  const devtools = await page.context().newCDPSession(page);

  for (const size of Object.values(plans)) {
    await page.goto("/#/");
    await page.getByTestId("import-file").setInputFiles({
      name: "bench.counterplan.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(aPlanFile(size))),
    });
    await page.getByTestId("import-confirm").click();
    await page.locator(`[data-plan-id="${size.id}"]`).waitFor();
  }

  for (const { name, address, field } of forms) {
    /** @type {Record<string, Key[]>} */
    const heard = { large: [], small: [], bare: [] };
    for (let round = -1; round < rounds; round += 1)
      for (const kind of ["large", "small", "bare"]) {
        const { id } = kind === "small" ? plans.small : plans.large;
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
        await page.goto("about:blank");
        await page.goto(`/#/p/${id}/${address}`);
        await page.evaluate(listen);
        const typed = page.locator(field).first();
        await typed.waitFor({ timeout: 10_000 });
        await page.waitForTimeout(1000);
        // the same fields as plain elements, with no code behind them
        if (kind === "bare")
          await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
        await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowedBy });
        const keys = await type(page, typed);
        if (round >= 0) heard[kind]?.push(...keys);
      }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    console.log(`\nTyping: ${name}, slowed ${slowedBy} times, ${rounds} × ${keysARound} keys`);
    const bare = shareOfTimes(
      (heard["bare"] ?? []).map(({ paint }) => paint),
      0.95,
    );
    const small = shareOfTimes(
      (heard["small"] ?? []).map(({ paint }) => paint),
      0.95,
    );
    console.table(
      Object.fromEntries(
        Object.entries(heard).map(([kind, keys]) => {
          const script = keys.map((key) => key.script);
          const paint = keys.map((key) => key.paint);
          return [
            { large: "100 things, 10 streams, 200 contacts", small: "one of each", bare: "bare fields" }[
              kind
            ] ?? kind,
            {
              "script median ms": short(shareOfTimes(script, 0.5)),
              "script p95 ms": short(shareOfTimes(script, 0.95)),
              "paint median ms": short(shareOfTimes(paint, 0.5)),
              "paint p95 ms": short(shareOfTimes(paint, 0.95)),
              "paint p95 × small": Number((shareOfTimes(paint, 0.95) / small).toFixed(2)),
              "× bare": Number((shareOfTimes(paint, 0.95) / bare).toFixed(2)),
            },
          ];
        }),
      ),
    );
  }

  await served.close();
}
