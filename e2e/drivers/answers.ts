import { expect, test, type Locator, type Page } from "@playwright/test";
import { fileOf } from "./home.ts";

/** A plan as its file holds it: whatever stands at a path. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One answer of an owner: where it is given, how, and what then stands in the file. */
export interface Answer {
  /** the screen: "contacts/iveta" */
  on: string;
  /** gives the answer */
  give: (page: Page) => Promise<unknown>;
  /** where it stands in the plan, by names, ids and places: "contacts.iveta.email" */
  at: string;
  is: Json;
  /** where it is seen again in another browser */
  seen?: (page: Page) => Promise<unknown>;
}

/** An answer typed into a field of this name. */
export function typed(on: string, label: string | RegExp, at: string, text: string, is: Json = text): Answer {
  const field = (page: Page): Locator => page.getByRole("main").getByLabel(label).first();
  return {
    on,
    at,
    is,
    give: (page) => field(page).fill(text),
    seen: (page) => expect(field(page)).toHaveValue(text),
  };
}

/** An answer chosen from a list of known words. */
export function chosen(on: string, label: string, at: string, option: string, is: Json): Answer {
  const field = (page: Page): Locator => page.getByRole("main").getByLabel(label, { exact: true }).first();
  return {
    on,
    at,
    is,
    give: (page) => field(page).selectOption({ label: option }),
    seen: (page) => expect(field(page).locator("option:checked")).toHaveText(option),
  };
}

/** A tick or a dot under a question. */
export function ticked(
  on: string,
  question: string | RegExp,
  name: string | RegExp,
  at: string,
  is: Json,
): Answer {
  const box = (page: Page): Locator => {
    const group = page.getByRole("group", { name: question });
    return group
      .getByRole("checkbox", { name })
      .or(group.getByRole("radio", { name, exact: true }))
      .first();
  };
  return {
    on,
    at,
    is,
    give: (page) => box(page).check(),
    seen: (page) => expect(box(page)).toBeChecked(),
  };
}

/** A number of the plan, behind its *Change*. */
export function changed(on: string, question: string, at: string, number: string, is: Json): Answer {
  return {
    on,
    at,
    is,
    give: async (page) => {
      await page.getByRole("button", { name: `Change: ${question}` }).click();
      const field = page.getByRole("textbox", { name: question });
      await field.fill(number);
      await field.press("Enter");
      await expect(field).toHaveCount(0);
    },
  };
}

/** Gives all the answers, screen by screen in their order. */
export async function giveAll(page: Page, plan: string, answers: readonly Answer[]): Promise<void> {
  await eachScreen(page, plan, answers, (answer) => answer.give(page));
}

/** Looks at every screen again for what was answered there. */
export async function seeAll(page: Page, plan: string, answers: readonly Answer[]): Promise<void> {
  const shown = answers.filter(({ seen }) => seen !== undefined);
  await eachScreen(page, plan, shown, (answer) => answer.seen?.(page) ?? Promise.resolve());
}

async function eachScreen(
  page: Page,
  plan: string,
  answers: readonly Answer[],
  act: (answer: Answer) => Promise<unknown>,
): Promise<void> {
  let open = "";
  for (const answer of answers) {
    if (answer.on !== open) {
      await page.goto(`/#/p/${plan}/${answer.on}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      open = answer.on;
    }
    await test.step(`${answer.on}: ${answer.at}`, () => act(answer), { timeout: 20_000 });
  }
}

/** The file of the one plan of this browser, once all is saved. */
export async function exported(page: Page): Promise<string> {
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  await page.goto("/#/");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("export-plan").first().click(),
  ]);
  return (await fileOf(download)).text;
}

/** What stands at a path of a plan; entries of a list by their id or their place, "last" for the last one. */
export function valueAt(plan: Json, path: string): Json | undefined {
  return path.split(".").reduce<Json | undefined>((value, name) => {
    if (Array.isArray(value)) {
      if (name === "last") return value.at(-1);
      return (
        value.find(
          (entry) => typeof entry === "object" && entry !== null && "id" in entry && entry["id"] === name,
        ) ?? value[Number(name)]
      );
    }
    return typeof value === "object" && value !== null ? (value as Record<string, Json>)[name] : undefined;
  }, plan);
}
