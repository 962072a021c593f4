import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { Home } from "./home.ts";

/** The backups and the money of a plan, as an owner uses them. */
export class Backups {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  /** The bakery of the worked case, without the backups of some things. */
  static async ofBakery(page: Page, { without = [] }: { without?: string[] } = {}): Promise<Backups> {
    const file: BakeryFile = JSON.parse(readFileSync("src/cost/cases/bakery.counterplan.json", "utf8"));
    for (const thing of file.plan.dependencies) if (without.includes(thing.id)) thing.backup = null;
    return new Backups(page, await (await Home.open(page)).takeFirst(JSON.stringify(file)));
  }

  /** Any plan, from its file. */
  static async ofFile(page: Page, file: string): Promise<Backups> {
    return new Backups(page, await (await Home.open(page)).takeFirst(file));
  }

  async open(screen: "backups" | "money" | "cost" | `backups/${string}`): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Goes to a thing's backup from the list. */
  async choose(thing: string): Promise<void> {
    await this.page.getByRole("main").getByRole("link", { name: thing, exact: true }).click();
    await this.page
      .getByRole("heading", { level: 1, name: `Backup for your ${thing.toLowerCase()}` })
      .waitFor();
  }

  /** A row of the list, of the backups there are or of the missing ones. */
  row(thing: string): Locator {
    return this.page
      .getByRole("main")
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("link", { name: thing, exact: true }) });
  }

  tick(need: string): Locator {
    return this.page.getByRole("checkbox", { name: need });
  }

  /** Types a number of the backup, and leaves the field. */
  async type(question: string, number: string): Promise<void> {
    await this.page.getByRole("button", { name: `Change: ${question}` }).click();
    const field = this.page.getByRole("textbox", { name: question });
    await field.fill(number);
    await field.press("Enter");
  }

  get nameField(): Locator {
    return this.page.getByRole("textbox", { name: "What do you do instead?" });
  }
}

interface BakeryFile {
  plan: { dependencies: { id: string; backup: unknown }[] };
}
