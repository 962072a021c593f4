import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { fileOf, fileOfPlan, Home, type SavedFile } from "./home.ts";

/** A plan opened from a file, and its contacts as an owner keeps them. */
export class Contacts {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  static async ofSample(page: Page, name: string): Promise<Contacts> {
    const file = readFileSync(`samples/${name}.counterplan.json`);
    return new Contacts(page, await (await Home.open(page)).takeFirst(file));
  }

  /** Any plan: the parts of it that matter, everything else blank. */
  static async ofPlan(page: Page, parts: object): Promise<Contacts> {
    return new Contacts(page, await (await Home.open(page)).takeFirst(fileOfPlan(parts)));
  }

  async open(contact = ""): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/contacts/${contact}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Opens somebody's sheet from the list. */
  async choose(name: string): Promise<void> {
    await this.page.getByRole("listitem").getByRole("link", { name }).first().click();
    await this.heading(name.split(" · ")[0] ?? name).waitFor();
  }
  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  /** Those in the call order, by the words of their row. */
  get rows(): Locator {
    return this.page.locator("section", { hasText: "Call in this order" }).getByRole("listitem");
  }
  row(words: string | RegExp): Locator {
    return this.page.getByRole("listitem").filter({ hasText: words });
  }
  get missing(): Locator {
    return this.page.getByRole("region", { name: "Nobody yet" });
  }

  /** Adds somebody for a role nobody fills. */
  async fill(role: string, { name, phone }: { name: string; phone: string }): Promise<void> {
    await this.missing.getByRole("button", { name: `Add: ${role}`, exact: true }).click();
    await this.missing.getByLabel("Name").fill(name);
    await this.missing.getByLabel("Phone").fill(phone);
    await this.missing.getByRole("button", { name: "Add them" }).click();
  }

  /** The decision of these words, by its group. */
  decision(what: string): Locator {
    return this.page.getByRole("group", { name: what, exact: true });
  }

  async download(kind: "vcf" | "csv"): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId(`export-contacts-${kind}`).click(),
    ]);
    return fileOf(download);
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  }
  async reload(): Promise<void> {
    await this.isSaved();
    await this.page.reload();
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }
}
