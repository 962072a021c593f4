import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { Home } from "./home.ts";
import { QuickStart } from "./quick-start.ts";

/** The deeper questions as an owner answers them, one page each. */
export class Deeper {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  /** A bakery that has just finished the quick start, and stands on its plan. */
  static async ofABakery(page: Page): Promise<Deeper> {
    const quickStart = await QuickStart.ofABakery(page);
    await quickStart.guessesLookRight();
    for (const number of [7, 8, 9]) {
      await quickStart.isOn(number);
      await quickStart.skip();
    }
    await page.waitForURL(/#\/p\/[^/]+$/);
    return new Deeper(page, page.url().split("/p/")[1] ?? "");
  }

  /** One of the finished plans, imported on Home. */
  static async ofSample(page: Page, name: string): Promise<Deeper> {
    const file = readFileSync(`samples/${name}.counterplan.json`);
    return new Deeper(page, await (await Home.open(page)).takeFirst(file));
  }

  async openAll(): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/ask`);
    await expect(this.heading).toHaveText("Questions");
  }
  async open(question: string): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/ask/${question}`);
    await this.heading.waitFor();
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }
  /** The field of a question that is one number. */
  get answer(): Locator {
    return this.page.getByRole("textbox", { name: "Your answer" });
  }
  get reason(): Locator {
    return this.page.getByText(/^This could change the figure by about €[\d,.]+ an hour\.$/);
  }
  get tag(): Locator {
    return this.page.getByRole("main").getByText(/^(guess|yours)$/);
  }

  /** What is asked on this page; waits until it is another than before. */
  async asked(before = ""): Promise<string> {
    await expect(this.page).toHaveURL(/\/ask\/(?!next$)[\w.-]+$/);
    await expect(this.heading).not.toHaveText(before);
    return (await this.heading.textContent()) ?? "";
  }
  async goOn(): Promise<void> {
    await this.page.getByRole("button", { name: "Next question" }).click();
  }
  async skip(): Promise<void> {
    await this.page.getByRole("button", { name: "Skip" }).click();
  }
  async looksRight(): Promise<void> {
    await this.page.getByRole("button", { name: "Looks right" }).click();
    await expect(this.tag).toHaveText("yours");
  }

  /** What an open hour without the costliest thing comes to, as the screen of costs says. */
  async headline(): Promise<number> {
    const here = this.page.url();
    await this.page.goto(`/#/p/${this.plan}/cost`);
    const amount = await this.page.getByTestId("headline-cost").getAttribute("data-amount");
    await this.page.goto(here);
    await this.heading.waitFor();
    return Number(amount);
  }

  /** "There is a problem" has the focus and says this; the link leads to the field. */
  async isTold(words: string | RegExp, field: Locator): Promise<void> {
    const problem = this.page.getByRole("alert").filter({ hasText: "There is a problem" });
    await expect(problem).toBeFocused();
    await problem.getByRole("link", { name: words }).click();
    await expect(field).toBeFocused();
  }

  /** The addresses of all questions of the list, its groups opened one after the other. */
  async everyQuestion(): Promise<string[]> {
    for (const group of await this.page.locator("main summary").all()) await group.click();
    const links = this.page.locator("main li a[href*='/ask/']");
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    return hrefs.map((href) => href.split("/ask/")[1] ?? "");
  }

  async openGroup(name: string): Promise<void> {
    await this.page.getByRole("heading", { level: 2, name, exact: true }).click();
  }
  /** A line of the list, by what it is about. */
  row(name: string): Locator {
    return this.page
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("link", { name, exact: true }) });
  }
}
