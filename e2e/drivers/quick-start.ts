import { expect, type Locator, type Page } from "@playwright/test";

/**
 * The quick start as an owner goes through it. Every verb that answers a question counts: `answers` is what the
 * design promises to keep at twelve.
 */
export class QuickStart {
  answers = 0;
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  /** From an empty browser to page 1. */
  static async begin(page: Page): Promise<QuickStart> {
    await page.goto("/");
    await page.getByRole("button", { name: "New plan" }).click();
    const quickStart = new QuickStart(page);
    await quickStart.isOn(1);
    return quickStart;
  }

  /** A plan that has answered pages 1 to 3 as the bakery does. */
  static async ofABakery(page: Page): Promise<QuickStart> {
    const quickStart = await QuickStart.begin(page);
    await quickStart.isA("Bakery with web shop");
    await quickStart.goOn();
    await quickStart.isCalled("Korst & Kruim");
    await quickStart.isIn("Netherlands");
    await quickStart.goOn();
    await quickStart.sells("6500");
    await quickStart.goOn();
    await quickStart.isOn(4);
    return quickStart;
  }

  get card(): Locator {
    return this.page.locator("form");
  }
  get problem(): Locator {
    return this.page.getByRole("alert").filter({ hasText: "There is a problem" });
  }
  get guessTag(): Locator {
    return this.card.getByText("guess", { exact: true });
  }
  get pageOne(): Locator {
    return this.page.getByRole("img", { name: "A picture of page one" });
  }

  /** Waits until a page is there and its question has been read out. */
  async isOn(number: number): Promise<void> {
    await this.page.waitForURL(new RegExp(`/start/${number}$`));
    await expect(this.page).toHaveTitle(new RegExp(`^Quick start, page ${number} of 9 – `));
  }

  async isA(kind: string): Promise<void> {
    this.answers += 1;
    await this.page.getByRole("radio", { name: kind, exact: true }).check();
  }
  async isCalled(name: string): Promise<void> {
    this.answers += 1;
    await this.page.getByLabel("What is it called?").fill(name);
  }
  async isIn(country: string): Promise<void> {
    this.answers += 1;
    await this.page.getByLabel("Where is it?").selectOption(country);
  }
  async sells(amount: string, per?: "a week" | "a month" | "a year"): Promise<void> {
    this.answers += 1;
    await this.page.getByRole("textbox", { name: "Sales" }).fill(amount);
    if (per) await this.page.getByLabel("For how long").selectOption(per);
  }
  async isSure(howSure: "From my books" | "Roughly" | "A guess"): Promise<void> {
    this.answers += 1;
    await this.page.getByRole("radio", { name: howSure }).check();
  }
  /** Pages 4, 5 and 6 as they are. */
  async looksRight(): Promise<void> {
    this.answers += 1;
    await this.card.getByRole("button", { name: "Looks right" }).click();
  }
  /** On from page 4 to page 7, with what is filled in as it is. */
  async guessesLookRight(): Promise<void> {
    for (const number of [4, 5, 6]) {
      await this.isOn(number);
      await this.looksRight();
    }
    await this.isOn(7);
  }
  share(of: string): Locator {
    return this.page.getByLabel(`Share of ${of}`);
  }
  thing(name: string): Locator {
    return this.page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }
  make(of: string): Locator {
    return this.page.getByRole("combobox", { name: of });
  }
  /** Opens the times of a day. */
  async changeDay(day: string): Promise<Locator> {
    await this.page.getByRole("button", { name: `Change ${day}` }).click();
    return this.page.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: day }) });
  }
  async hasAWay(way: "A way we have tried" | "A way we have not tried yet" | "Nothing yet"): Promise<void> {
    this.answers += 1;
    await this.page.getByRole("radio", { name: way }).check();
  }
  async isLedBy(name: string, phone: string): Promise<void> {
    this.answers += 1;
    const lead = this.page.getByRole("group", { name: "In charge" });
    await lead.getByLabel("Name").fill(name);
    await lead.getByLabel("Phone").fill(phone);
  }
  async isHelpedBy(name: string, phone: string): Promise<void> {
    this.answers += 1;
    const helper = this.page.getByRole("group", { name: "Who helps you with tech?" });
    await helper.getByLabel("Name").fill(name);
    await helper.getByLabel("Phone").fill(phone);
  }

  /** The filled button, whatever it says. */
  async goOn(): Promise<void> {
    await this.card.locator("button[type=submit]").click();
  }
  async skip(): Promise<void> {
    await this.card.getByRole("button", { name: "Skip" }).click();
  }
  async goBack(): Promise<void> {
    await this.page.goBack();
  }
  async undo(): Promise<void> {
    await this.page.getByTestId("undo").click();
  }
  async redo(): Promise<void> {
    await this.page.getByTestId("redo").click();
  }
  async isSaved(): Promise<void> {
    await expect(this.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  }

  /** "There is a problem" has the focus and says this; the link leads to the field, which says the same. */
  async isTold(words: string | RegExp, field: Locator): Promise<void> {
    await expect(this.problem).toBeFocused();
    const link = this.problem.getByRole("link", { name: words });
    await expect(link).toBeVisible();
    await link.click();
    await expect(field).toBeFocused();
  }
}
