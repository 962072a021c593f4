import { expect, type Locator, type Page } from "@playwright/test";
import { fileOf, fileOfPlan, Home } from "./home.ts";

/** The things of a plan and their sheets, as an owner uses them. */
export class Things {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  /** A plan taken over from a file. */
  static async ofFile(page: Page, file: string): Promise<Things> {
    return new Things(page, await (await Home.open(page)).takeFirst(file));
  }

  /** Any plan: the parts of it that matter, everything else blank. */
  static async ofPlan(page: Page, parts: object): Promise<Things> {
    return Things.ofFile(page, fileOfPlan(parts));
  }

  async openList(): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/things`);
    await this.isTitled("Things");
  }
  async openSheet(thing: string): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/things/${thing}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }
  async isTitled(heading: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(heading);
  }

  get rows(): Locator {
    return this.page.getByRole("list", { name: "Things by what an open hour" }).getByRole("listitem");
  }
  row(thing: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("link", { name: thing, exact: true }) });
  }

  /** Types into the search and takes an answer of it by its name; what it would do is said below. */
  async search(typed: string, option?: string): Promise<void> {
    const add = this.page.getByRole("button", { name: "Add a thing" });
    if (await add.isVisible()) await add.click();
    const field = this.page.getByRole("combobox", { name: "What would you miss?" });
    await field.fill(typed);
    if (option !== undefined) await this.page.getByRole("option", { name: new RegExp(`^${option}`) }).click();
  }
  async addIt(): Promise<void> {
    await this.page.getByRole("button", { name: "Add it" }).click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text);
  }
  tick(name: string | RegExp): Locator {
    return this.page.getByRole("checkbox", { name });
  }
  /** An answer to a question with a few of them. */
  answer(question: string, answer: string): Locator {
    return this.page.getByRole("group", { name: question }).getByRole("radio", { name: answer, exact: true });
  }
  /** Changes a number of the sheet, and closes its field. */
  async change(question: string, number: string): Promise<void> {
    await this.page.getByRole("button", { name: `Change: ${question}` }).click();
    const field = this.page.getByRole("textbox", { name: question });
    await field.fill(number);
    await field.press("Enter");
    await expect(field).toHaveCount(0);
  }
  /** Somebody who is not in the plan yet. */
  async addContact(question: string, name: string): Promise<void> {
    await this.page.getByLabel(question).selectOption({ label: "Someone else: add them" });
    await this.page.getByLabel("Their name").fill(name);
    await this.page.getByRole("button", { name: "Add them" }).click();
  }

  get goOn(): Locator {
    return this.page.getByRole("button", { name: /^(Next thing|Back to things)/ });
  }
  get problem(): Locator {
    return this.page.getByRole("alert").filter({ hasText: "There is a problem" });
  }
  async undo(): Promise<void> {
    await this.page.getByTestId("undo").click();
  }
  async isSaved(): Promise<void> {
    await expect(this.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  }

  /** A part of the plan as its exported file holds it. */
  async exported<Part>(part: (plan: ExportedPlan) => Part): Promise<Part> {
    await this.isSaved();
    await this.page.goto("/#/");
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId("export-plan").first().click(),
    ]);
    const { plan }: { plan: ExportedPlan } = JSON.parse((await fileOf(download)).text);
    return part(plan);
  }
}

/** What the journeys look at in an exported plan. */
export interface ExportedPlan {
  dependencies: ({ id: string; name: string } & Record<string, unknown>)[];
  providers: { id: string; name: string; kind: string }[];
  contacts: { id: string; name: string }[];
  guesses: string[];
}
