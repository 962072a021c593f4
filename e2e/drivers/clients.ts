import { expect, type Locator, type Page } from "@playwright/test";
import { fileOf, Home, type SavedFile } from "./home.ts";
import { manyClients } from "./many-clients.mjs";

/** An adviser's clients, as the adviser uses them. */
export class Clients {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** A browser into which so many clients' plans were brought. */
  static async withMany(page: Page, count: number): Promise<Clients> {
    const home = await Home.open(page);
    for (const file of manyClients(count)) await home.take(file);
    return new Clients(page);
  }

  static on(page: Page): Clients {
    return new Clients(page);
  }

  async open(): Promise<void> {
    await this.page.goto("#/clients");
    await this.page.getByRole("heading", { level: 1, name: "Clients" }).waitFor();
  }

  get rows(): Locator {
    return this.page.getByRole("table", { name: "Your clients" }).getByRole("row");
  }
  /** The labels in the order they stand in. */
  labels(): Promise<string[]> {
    return this.rows.getByRole("rowheader").getByRole("link").allInnerTexts();
  }
  async sortBy(order: string): Promise<void> {
    await this.page.getByLabel("Sort by").selectOption({ label: order });
  }
  async find(text: string): Promise<void> {
    await this.page.getByLabel("Find a client or a business").fill(text);
  }
  async isWorkedOut(): Promise<void> {
    await expect(this.page.getByText("Working out")).toHaveCount(0);
  }

  /** Names the adviser at this browser for the plans to come. */
  async callMe(name: string): Promise<void> {
    await this.page.locator("summary", { hasText: "Your name and logo on new plans" }).click();
    await this.page.getByLabel("Adviser’s name").fill(name);
  }

  async askWhoDepends(): Promise<void> {
    await this.page.getByRole("link", { name: "Who else depends on this?" }).click();
    await this.page.getByRole("heading", { level: 1, name: "Who else depends on this?" }).waitFor();
  }
  /** Types a few letters and takes the first that is offered, by keyboard alone. */
  async pick(letters: string): Promise<void> {
    await this.page.getByLabel("What is down?").pressSequentially(letters);
    await this.page.getByRole("option").first().waitFor();
    await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
  }
  get stopped(): Locator {
    return this.page
      .getByRole("table", { name: "Clients to call, the costliest day first" })
      .getByRole("row");
  }
  async saveCallList(): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId("export-calls").click(),
    ]);
    return fileOf(download);
  }
}
