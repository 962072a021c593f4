import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { fileOfPlan, Home } from "./home.ts";
import { readPdf, type ReadPdf } from "./read-pdf.ts";

/** The Print screen as an owner uses it. */
export class Paper {
  readonly page: Page;
  readonly plan: string;

  constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  /** One of the finished plans, imported on Home. */
  static async ofSample(page: Page, name: string): Promise<Paper> {
    const paper = await Paper.take(page, readFileSync(`samples/${name}.counterplan.json`));
    await paper.open();
    return paper;
  }

  /** Any plan: the parts of it that matter, everything else blank. */
  static async ofPlan(page: Page, parts: object): Promise<Paper> {
    const paper = await Paper.taken(page, parts);
    await paper.open();
    return paper;
  }

  /** Such a plan in this browser, its Print screen not opened yet. */
  static async taken(page: Page, parts: object): Promise<Paper> {
    return Paper.take(page, fileOfPlan(parts));
  }

  private static async take(page: Page, file: string | Buffer): Promise<Paper> {
    return new Paper(page, await (await Home.open(page)).takeFirst(file));
  }

  async open(): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/print`);
    await this.isLaidOut();
  }

  get screen(): Locator {
    return this.page.getByRole("main");
  }
  get pictures(): Locator {
    return this.page.getByTestId("page-picture");
  }
  get printButton(): Locator {
    return this.page.getByTestId("print");
  }
  get downloadButton(): Locator {
    return this.page.getByTestId("export-pdf");
  }
  tick(sheet: string): Locator {
    return this.page.getByRole("checkbox", { name: new RegExp(`^(Card \\d+: )?${sheet}`) });
  }

  async untickAll(): Promise<void> {
    await this.page.getByText(/^\d+ paper forms/).click();
    for (;;) {
      const ticked = this.screen.getByRole("checkbox", { checked: true });
      const count = await ticked.count(); // oxlint-disable-line no-await-in-loop -- one tick after another
      if (count === 0) return;
      await ticked.last().uncheck(); // oxlint-disable-line no-await-in-loop
    }
  }

  async isLaidOut(): Promise<void> {
    await this.pictures.first().waitFor();
  }
  /** Waits until there are so many pages. */
  async hasPages(count: number): Promise<void> {
    await expect(this.pictures).toHaveCount(count);
  }

  async choosePageOneAlone(): Promise<void> {
    await this.page.getByRole("radio", { name: "Page one alone" }).check();
    await this.hasPages(1);
  }
  async chooseWholePlan(): Promise<void> {
    await this.page.getByRole("radio", { name: "The whole plan" }).check();
    await expect(this.pictures.nth(1)).toBeAttached();
  }
  async choosePaper(paper: "A4" | "Letter"): Promise<void> {
    await this.page.getByRole("radio", { name: paper, exact: true }).check();
  }

  /** One of the choices below the ticks: who may see it, or how large it is. */
  async choose(label: "For the wall" | "For the safe" | "Normal" | "Large print"): Promise<void> {
    await this.page.getByRole("radio", { name: label }).check();
  }

  async download(): Promise<{ name: string; pdf: ReadPdf }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.downloadButton.click()]);
    const pdf = await readPdf(readFileSync(await download.path()));
    return { name: download.suggestedFilename(), pdf };
  }

  /** What the browser hands to the printer, as by its own Print command. */
  async printedByTheBrowser(): Promise<ReadPdf> {
    return readPdf(await this.page.pdf({ preferCSSPageSize: true, printBackground: true }));
  }

  /** Prints, and closes the window again; the window is ours, as that of a browser without a screen differs by version. */
  async print(): Promise<void> {
    await this.page.evaluate(() => {
      window.print = () => void dispatchEvent(new Event("beforeprint"));
    });
    await this.printButton.click();
    await expect(this.printedPages.first()).toBeAttached();
    await this.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  }
  /** What the screen says cannot be drawn on this device; nothing where all can. */
  async undrawn(): Promise<string> {
    const note = this.screen.getByText(/names? cannot be drawn here/).locator("xpath=..");
    return (await note.count()) === 0 ? "" : note.innerText();
  }

  /** The pages that wait for the printer, unseen. */
  get printedPages(): Locator {
    return this.page.locator("body > div:not(#app) svg");
  }
}
