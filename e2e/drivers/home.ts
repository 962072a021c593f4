import { readFileSync } from "node:fs";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { chosenFile } from "./chosen-file.ts";

/** A file as it stands in the downloads. */
export interface SavedFile {
  name: string;
  text: string;
}

/** Home as an owner uses it: the plans of this browser, and files of them. */
export class Home {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page): Promise<Home> {
    await page.goto("#/");
    await page.getByRole("heading", { level: 1 }).waitFor();
    return new Home(page);
  }

  /** Home as it stands already. */
  static on(page: Page): Home {
    return new Home(page);
  }

  get rows(): Locator {
    return this.page.getByTestId("plan-row");
  }
  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }
  get preview(): Locator {
    return this.page.getByRole("dialog");
  }
  get problem(): Locator {
    return this.page.getByTestId("import-problem");
  }

  /** Chooses a file; what it holds is shown before anything is taken over. */
  async choose(file: string | Buffer, name = "plan.counterplan.json"): Promise<void> {
    await this.page
      .getByTestId("import-file")
      .setInputFiles(chosenFile(name, "application/json", Buffer.from(file)));
    await this.preview.waitFor();
  }
  async confirm(): Promise<void> {
    await this.page.getByTestId("import-confirm").click();
    await expect(this.preview).toHaveCount(0);
  }
  async cancel(): Promise<void> {
    await this.page.getByTestId("import-cancel").click();
    await expect(this.preview).toHaveCount(0);
  }
  async take(file: string | Buffer): Promise<void> {
    await this.choose(file);
    await this.confirm();
    await this.rows.first().waitFor(); // the first plan makes Home another page
  }

  /** Takes the first plan of this browser over from a file; gives its id. */
  async takeFirst(file: string | Buffer): Promise<string> {
    await this.take(file);
    return (await this.rows.getAttribute("data-plan-id")) ?? "";
  }

  async saveCopyOf(name: string): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.row(name).getByTestId("export-plan").click(),
    ]);
    return fileOf(download);
  }
  /** One of the things under "More" of a plan. */
  async doMore(
    name: string,
    what: "Make a second plan from it" | "Keep as a template" | "Remove",
  ): Promise<void> {
    await this.row(name)
      .locator("summary", { hasText: `More for ${name}` })
      .click();
    await this.row(name).getByRole("button", { name: what }).click();
  }
  /** The earlier versions of a plan, by its card. */
  async openVersions(name: string): Promise<void> {
    await this.row(name)
      .locator("summary", { hasText: `More for ${name}` })
      .click();
    await this.row(name).getByRole("link", { name: "Earlier versions" }).click();
    await this.page.getByRole("heading", { level: 1, name: "Earlier versions" }).waitFor();
  }
  async undo(): Promise<void> {
    await this.page.getByRole("button", { name: "Undo", exact: true }).click();
  }
}

export async function fileOf(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

export function sampleFile(name: "bakery" | "dental" | "freelancer" | "restaurant"): string {
  return readFileSync(`samples/${name}.counterplan.json`, "utf8");
}

/** The file of a plan of which only these parts matter. */
export function fileOfPlan(parts: object): string {
  return JSON.stringify({ format: "counterplan", formatVersion: 1, plan: { id: "odd", ...parts } });
}

/** The plan of a file, without what says which file it is and when it was saved. */
export function planOf(text: string): object {
  const { plan }: { plan: object } = JSON.parse(text);
  return plan;
}
