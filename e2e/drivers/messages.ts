import { readFileSync } from "node:fs";
import { type Locator, type Page } from "@playwright/test";
import { Home } from "./home.ts";

/** The messages of a plan and the lines of its cards, as an owner uses them. */
export class Messages {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  static async ofSample(page: Page, name: string): Promise<Messages> {
    return Messages.ofFile(page, readFileSync(`samples/${name}.counterplan.json`));
  }

  static async ofFile(page: Page, file: string | Buffer): Promise<Messages> {
    return new Messages(page, await (await Home.open(page)).takeFirst(file));
  }

  async open(screen: "messages" | `messages/${string}` | `things/${string}/card`): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** A message as it goes out, by its channel: "doorSign". */
  message(channel: string): Locator {
    return this.page.getByTestId(`message-${channel}`);
  }
  async choosePhase(phase: string): Promise<void> {
    await this.page.getByRole("radio", { name: phase }).check();
  }
  async copy(what: string): Promise<void> {
    await this.page
      .getByRole("button", { name: `Copy: ${what}`, exact: true })
      .first()
      .click();
  }
  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
  /** Opens the field of a message, types, and leaves it open. */
  async write(what: string, words: string): Promise<void> {
    const change = this.page.getByRole("button", { name: `Change the words: ${what}`, exact: true });
    await change.or(this.words(what)).waitFor();
    if (await change.isVisible()) await change.click();
    await this.words(what).fill(words);
  }
  words(what: string): Locator {
    return this.page.getByRole("textbox", { name: `Your words: ${what}`, exact: true });
  }
  async useOurText(what: string): Promise<void> {
    await this.page.getByRole("button", { name: `Use our text again: ${what}`, exact: true }).click();
  }

  /** A part of a card: "First 10 minutes". */
  part(name: string): Locator {
    return this.page
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { level: 2, name: new RegExp(`^${name} `) }) });
  }
  async changeLines(part: string): Promise<void> {
    await this.page.getByRole("button", { name: `Change these lines: ${part}` }).click();
  }
  line(part: string, place: number): Locator {
    return this.page.getByRole("textbox", { name: `Your lines: ${part}, line ${place}`, exact: true });
  }
  async useReadyLines(part: string): Promise<void> {
    await this.page.getByRole("button", { name: `Use the ready lines again: ${part}` }).click();
  }
  /** The front of the card as it prints. */
  get front(): Locator {
    return this.page.getByTestId("card-picture").first();
  }
  async isSaved(): Promise<void> {
    await this.page.locator('[data-testid="save-state"][data-state="saved"]').waitFor();
  }
}
