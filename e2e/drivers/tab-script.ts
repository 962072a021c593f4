import type { BrowserContext, Page } from "@playwright/test";
import { readPlansFromDatabase } from "./kept-texts.ts";
import { randomFrom } from "#testing/random.ts";

const steps = [
  "type",
  "type",
  "type",
  "type",
  "focus",
  "blur",
  "take over",
  "take over",
  "close",
  "reload",
  "away",
] as const;
type Step = (typeof steps)[number];

/** What a script of two tabs has come to. */
export interface ScriptEnd {
  /** what was done, in order: to be read where it failed */
  done: string[];
  /** what the name field held after each letter it took, in either tab */
  typed: string[];
  /** names of the plan and of every copy, as they are kept */
  kept: string[];
}

/** A browser whose tabs tell every letter that a field took. */
export interface TabRig {
  context: BrowserContext;
  letters: string[];
}

export async function rigTabs(context: BrowserContext): Promise<TabRig> {
  const letters: string[] = [];
  await context.exposeBinding("tookLetter", (_, value: string) => void letters.push(value));
  await context.addInitScript(() => {
    addEventListener(
      "input",
      ({ target }) => target instanceof HTMLInputElement && Reflect.get(window, "tookLetter")(target.value),
      true,
    );
  });
  return { context, letters };
}

/**
 * Does to one plan in two tabs what people do to tabs, at random and at once: type, focus, blur, take over, close,
 * reload, leave and open again. The same seed does the same. Reliability, F06 and G05.
 */
export async function runTabScript(
  { context, letters }: TabRig,
  seed: number,
  count: number,
): Promise<ScriptEnd> {
  const random = randomFrom(seed);
  const done: string[] = [];
  letters.length = 0;
  const first = await context.newPage();
  await first.goto("/#/");
  await first.getByRole("heading", { level: 1 }).waitFor();
  const before = await readPlansFromDatabase(first);
  await first.getByRole("button", { name: "New plan" }).click();
  await first.waitForURL(/#\/p\/[^/]+\/start\/1$/);
  const id = /#\/p\/([^/]+)\//.exec(first.url())?.[1] ?? "";
  const address = `/#/p/${id}/start/2`;
  await first.goto(address);
  const tabs: (Page | null)[] = [first, null];

  async function open(place: number): Promise<Page> {
    const page = tabs[place] ?? (await context.newPage());
    tabs[place] = page;
    if (!page.url().endsWith(address.slice(1))) await page.goto(address);
    return page;
  }

  for (let number = 0; number < count; number += 1) {
    const place = random(2);
    const page = await open(place);
    const step = steps[random(steps.length)] ?? "type";
    done.push(`${place === 0 ? "A" : "B"} ${step}`);
    await doStep(page, step, number);
    if (step === "close") tabs[place] = null;
  }
  for (const page of tabs) if (page !== null) await saved(page);
  const reader = await open(0);
  const kept = (await readPlansFromDatabase(reader)).filter(
    (plan) => !before.some((was) => was.id === plan.id),
  );
  for (const page of tabs) await page?.close();
  return { done, typed: [...letters], kept: kept.map(({ business }) => business.name) };
}

const nameField = (page: Page) => page.getByLabel("What is it called?");

/** Does it and does not wait for what comes of it. */
async function doStep(page: Page, step: Step, number: number): Promise<void> {
  // the letter typed in the very moment a tab ends is the kill campaign's
  if (step === "close" || step === "reload" || step === "away") await saved(page);
  if (step === "close") return page.close();
  if (step === "reload") return void (await page.reload());
  if (step === "away") return void (await page.goto("about:blank"));
  await nameField(page).waitFor();
  if (step === "take over") {
    const button = page.getByTestId("take-over");
    if (await button.isVisible()) await button.click({ timeout: 500 }).catch(() => undefined); // gone by itself
    return;
  }
  if (step === "blur") return nameField(page).blur();
  await nameField(page).focus();
  if (step === "focus") return;
  await page.keyboard.press("End");
  for (const letter of `${number}.`) await page.keyboard.press(letter);
}

async function saved(page: Page): Promise<void> {
  if (page.url() === "about:blank") return;
  await page.locator("[data-testid=save-state]:is([data-state=saved], [data-state=failed])").waitFor();
}
