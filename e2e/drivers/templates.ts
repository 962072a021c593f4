import type { Locator, Page } from "@playwright/test";
import { fileOf, type SavedFile } from "./home.ts";

/** The templates an adviser keeps in this browser. */
export class Templates {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static on(page: Page): Templates {
    return new Templates(page);
  }

  get rows(): Locator {
    return this.page.getByTestId("template-row");
  }
  row(name: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }
  async rename(name: string, next: string): Promise<void> {
    await this.row(name)
      .getByRole("button", { name: `Rename ${name}` })
      .click();
    await this.page.getByLabel("What is it called?").fill(next);
    await this.page.keyboard.press("Enter");
    await this.row(next).waitFor();
  }
  async save(name: string): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.row(name).getByTestId("export-template").click(),
    ]);
    return fileOf(download);
  }
}
