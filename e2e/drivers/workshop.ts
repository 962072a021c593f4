import { expect, type Locator, type Page } from "@playwright/test";

/** A workshop as the guide runs it: by keyboard, before a room that reads the stage. */
export class Workshop {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** From the plan's own page, by its link. */
  static async begin(page: Page, plan: string): Promise<Workshop> {
    await page.goto(`/#/p/${plan}`);
    await page.getByRole("link", { name: "Run a workshop" }).press("Enter");
    const workshop = new Workshop(page);
    await workshop.isOn(1);
    return workshop;
  }

  static on(page: Page): Workshop {
    return new Workshop(page);
  }

  /** Waits until a stage is there and its heading has been read out. */
  async isOn(number: number): Promise<void> {
    await expect(this.page).toHaveTitle(`Workshop, ${number} of 13 – Counterplan`);
    await expect(this.heading).toBeFocused();
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  /** Types where the focus is, letter by letter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
  /** The keys steer the stage again once its heading has the focus. */
  async leaveField(): Promise<void> {
    await this.press("Escape");
    await expect(this.heading).toBeFocused();
  }
  async goOn(key: "ArrowRight" | "Space" | "PageDown" = "ArrowRight"): Promise<void> {
    const [, number = "0"] = /\/show\/(\d+)$/.exec(this.page.url()) ?? [];
    await this.press(key);
    await this.isOn(Number(number) + 1);
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }
  get main(): Locator {
    return this.page.getByRole("main");
  }
  get lines(): Locator {
    return this.main.getByRole("listitem");
  }
  fillsTheScreen(): Promise<boolean> {
    return this.page.evaluate(() => document.fullscreenElement !== null);
  }
  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }
  get more(): Locator {
    return this.page.getByRole("button", { name: "More", exact: true });
  }
  /** All there is on the page, choices that are not open and what is read aloud included. */
  async words(): Promise<string> {
    return (await this.page.locator("#app").textContent()) ?? "";
  }

  /** Texts on the stage that are smaller than 28 px. */
  tooSmall(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *")]
        .filter((element) => element.checkVisibility() && !element.matches("option, svg, svg *"))
        .filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text && node.data.trim()))
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 28)
        .map((element) => element.innerText),
    );
  }

  /** Opens the guide's notes by their key. */
  async openNotes(): Promise<Page> {
    const [notes] = await Promise.all([this.page.context().waitForEvent("page"), this.press("n")]);
    await notes.getByRole("heading", { level: 1, name: "Guide's notes" }).waitFor();
    return notes;
  }
}

/** The notes of the stage that is on, by the heading they stand under. */
export function notesNow(notes: Page): Locator {
  return notes.locator("[aria-current=step]").getByRole("heading", { level: 2 });
}
