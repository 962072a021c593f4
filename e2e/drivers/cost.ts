import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { fileOf, fileOfPlan, Home, type SavedFile } from "./home.ts";

/** A plan that is opened from a file, and its cost screens as an owner uses them. */
export class Cost {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  /** One of the worked cases of the cost model, imported on Home. */
  static async ofCase(page: Page, name: string): Promise<Cost> {
    return Cost.ofFile(page, readFileSync(`src/cost/cases/${name}.counterplan.json`));
  }

  /** Any plan: the parts of it that matter, everything else blank. */
  static async ofPlan(page: Page, parts: object): Promise<Cost> {
    return Cost.ofFile(page, fileOfPlan(parts));
  }

  private static async ofFile(page: Page, file: string | Buffer): Promise<Cost> {
    return new Cost(page, await (await Home.open(page)).takeFirst(file));
  }

  async open(screen: "cost" | "shared" | `cost/${string}`): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  get headline(): Locator {
    return this.page.getByTestId("headline-cost");
  }
  get total(): Locator {
    return this.page.getByTestId("working-total");
  }

  async headlineAmount(): Promise<number> {
    return Number(await this.headline.getAttribute("data-amount"));
  }
  async totalAmount(): Promise<number> {
    return Number(await this.total.getAttribute("data-amount"));
  }

  async choose(thing: string): Promise<void> {
    await this.page.getByLabel("Choose another thing").selectOption({ label: thing });
  }

  /** A length of the ladder, such as "4 hours". */
  rung(length: string): Locator {
    return this.page.getByRole("button", { name: new RegExp(`^${length}: `) });
  }

  /** The parts of an amount, by their caption. */
  parts(caption: string): Locator {
    return this.page.getByRole("table", { name: caption });
  }

  /** The row of the working that answers a question; the first of several streams. */
  term(question: string): Locator {
    return this.page.getByRole("button", { name: `Change: ${question}` }).first();
  }

  /** Types a number for a question, and leaves the field open. */
  async type(question: string, number: string): Promise<Locator> {
    await this.term(question).click();
    const field = this.page.getByRole("textbox", { name: question });
    await field.fill(number);
    return field;
  }

  async download(): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId("export-figures").click(),
    ]);
    return fileOf(download);
  }

  async showTable(place = 0): Promise<void> {
    await this.page.getByText("Show as table").nth(place).click();
  }

  /** Waits until the figures have followed what was changed. */
  async settlesAt(amount: number): Promise<void> {
    await expect.poll(() => this.headlineAmount()).toBeCloseTo(amount, 6);
  }
}
