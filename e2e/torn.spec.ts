import { EventEmitter, once } from "node:events";
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { expect, test } from "./drivers/app.ts";
import { fileOfPlan, Home } from "./drivers/home.ts";
import { everythingKept } from "./drivers/kept-texts.ts";

/** Something the app writes: from a page that is ready for it until it is seen to be done. */
interface Write {
  /** where the page stands before */
  at: string;
  begin: (page: Page) => Promise<unknown>;
  /** the names of the plans that are there once it is done */
  after: string[];
}

const named = (id: string, name: string) => ({ id, business: { name } });
const library = JSON.stringify({
  format: "counterplan-library",
  formatVersion: 1,
  plans: [named("a", "Replaced"), named("b", "New")],
});

// one after another, each on what the one before it left
const writes: Write[] = [
  {
    at: "#/p/a/start/2",
    begin: async (page) => {
      await page.getByLabel("What is it called?").fill("Typed");
      await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
      return page.getByText("Saved on this computer").waitFor();
    },
    after: ["Typed"],
  },
  {
    at: "#/",
    begin: async (page) => {
      const home = Home.on(page);
      await home.choose(library);
      await page.getByRole("radio", { name: "Replace those here" }).check();
      await page.getByTestId("import-confirm").click();
      await page.getByTestId("import-confirm").click();
      await home.row("New").waitFor();
    },
    after: ["New", "Replaced"],
  },
  {
    at: "#/",
    begin: async (page) => {
      await Home.on(page).doMore("New", "Remove");
      await Home.on(page).row("New").waitFor({ state: "detached" });
    },
    after: ["New, removed", "Replaced"],
  },
  {
    at: "#/p/a/versions",
    begin: async (page) => {
      await page
        .getByTestId("version-row")
        .first()
        .getByRole("button", { name: /^Bring back/ })
        .click();
      await page.getByText("Now: Typed").waitFor();
    },
    after: ["New, removed", "Typed"],
  },
];

test("a tab that crashes inside a write, before its first, second, … last step, leaves all of it or nothing", async ({
  context,
}) => {
  test.slow();
  const strikes = new EventEmitter();
  await context.exposeBinding("strike", () => void strikes.emit("strike"));
  await context.addInitScript(standStillAtStep);
  let page = await context.newPage();
  await (await Home.open(page)).takeFirst(fileOfPlan(named("a", "Before")));
  let before = await kept(page);
  for (const { at, begin, after } of writes) {
    let steps = 0;
    for (let isDone = false; !isDone; steps += 1) {
      await page.goto(at);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const devtools = await context.newCDPSession(page); // a page that stands still takes none
      const isStruck = once(strikes, "strike").then(() => false);
      await page.evaluate((step) => Reflect.set(window, "standStillAt", step), steps);
      isDone = await Promise.race([begin(page).then(() => true), isStruck]);
      if (!isDone) page = await crashed(context, page, devtools);
      expect([before, after], `at step ${steps} of ${at}`).toContainEqual(await kept(page));
    }
    expect(await kept(page)).toEqual(after);
    expect(steps, "requests and the word that they are all").toBeGreaterThan(3);
    before = after;
  }
});

/** In the page: its main thread stands still before one of the steps of writing, for good. */
function standStillAtStep(): void {
  const steps: [object, string][] = [
    [IDBObjectStore.prototype, "put"],
    [IDBObjectStore.prototype, "add"],
    [IDBObjectStore.prototype, "delete"],
    [IDBTransaction.prototype, "commit"],
  ];
  for (const [prototype, name] of steps) {
    const own: unknown = Reflect.get(prototype, name);
    if (typeof own !== "function") continue;
    Reflect.set(prototype, name, function counted(this: unknown, ...args: unknown[]) {
      const left: unknown = Reflect.get(window, "standStillAt");
      if (typeof left === "number") Reflect.set(window, "standStillAt", left - 1);
      if (left === 0) {
        Reflect.get(window, "strike")();
        for (;;);
      }
      return Reflect.apply(own, this, args);
    });
  }
}

/** Ends the tab's process, and gives another tab. */
async function crashed(context: BrowserContext, page: Page, devtools: CDPSession): Promise<Page> {
  await Promise.race([devtools.send("Page.crash").catch(() => undefined), page.waitForEvent("crash")]);
  await page.close();
  const next = await context.newPage();
  await next.goto("#/");
  return next;
}

/** The names of the plans that are kept, in order; a record that lacks its other half is named so. */
async function kept(page: Page): Promise<string[]> {
  const { plans = [], bodies = [] } = await everythingKept(page);
  const nameOf = new Map(
    bodies.map((body): [unknown, string] => [field(body, "id"), nameIn(field(body, "text"))]),
  );
  const names = plans.map((head) => {
    const name = nameOf.get(field(head, "id")) ?? "a plan without its text";
    nameOf.delete(field(head, "id"));
    return field(head, "removedAt") === null ? name : `${name}, removed`;
  });
  return [...names, ...[...nameOf.values()].map((name) => `${name}, a text without its plan`)].toSorted();
}

function field(record: unknown, name: string): unknown {
  return typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;
}

function nameIn(text: unknown): string {
  const { business }: { business: { name: string } } = JSON.parse(String(text));
  return business.name;
}
