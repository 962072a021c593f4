import { expect, type Locator, type Page } from "@playwright/test";
import { Home, sampleFile } from "./home.ts";

/** *Drills*, the practice on the live screens and the record, as an owner uses them. */
export class Drills {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  static async ofSample(page: Page, name: Parameters<typeof sampleFile>[0]): Promise<Drills> {
    const drills = new Drills(page, await (await Home.open(page)).takeFirst(sampleFile(name)));
    await drills.open();
    return drills;
  }

  async open(screen = "drills"): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }
  async reload(): Promise<void> {
    await expect(this.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
    await this.page.reload();
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }
  /** What is talked about in a drill that goes on. */
  get surprise(): Locator {
    return this.page.getByTestId("surprise");
  }
  /** Its foot: the next surprise, and the end. */
  get practice(): Locator {
    return this.page.getByTestId("practice");
  }
  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
}
