import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { Home, fileOf, fileOfPlan, sampleFile, type SavedFile } from "./home.ts";

/** A plan's shared causes, its past outages and the news, as an owner uses them. */
export class Causes {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  static async ofSample(page: Page, name: Parameters<typeof sampleFile>[0]): Promise<Causes> {
    return Causes.ofFile(page, sampleFile(name));
  }
  static async ofCase(page: Page, name: string): Promise<Causes> {
    return Causes.ofFile(page, readFileSync(`src/cost/cases/${name}.counterplan.json`, "utf8"));
  }
  static async ofPlan(page: Page, parts: object): Promise<Causes> {
    return Causes.ofFile(page, fileOfPlan(parts));
  }
  private static async ofFile(page: Page, file: string): Promise<Causes> {
    return new Causes(page, await (await Home.open(page)).takeFirst(file));
  }

  async open(screen: "shared" | "shared/find" | "learn" | "news" | "cost" | "print"): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** The part of the page under one of the six questions. */
  question(text: string): Locator {
    return this.page
      .getByRole("main")
      .locator("section")
      .filter({ has: this.page.getByRole("heading", { level: 2, name: text }) });
  }

  /** Ticks things under a question; those a tap away are brought out first. */
  async tick(question: string, ...things: string[]): Promise<void> {
    const part = this.question(question);
    for (const thing of things) {
      const box = part.getByRole("checkbox", { name: thing });
      if (!(await box.isVisible())) await part.getByText(/^Show .* other things?$/).click();
      await box.click();
    }
  }

  async figures(): Promise<SavedFile> {
    await this.open("cost");
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId("export-figures").click(),
    ]);
    return fileOf(download);
  }
}
