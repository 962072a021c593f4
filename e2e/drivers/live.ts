import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";

/** "Something is down" as somebody behind the counter uses it. */
export class Live {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get step(): Locator {
    return this.page.getByTestId("step");
  }
  get since(): Locator {
    return this.page.getByTestId("since");
  }
  get soFar(): Locator {
    return this.page.getByTestId("so-far");
  }
  get checkpoint(): Locator {
    return this.page.getByTestId("checkpoint");
  }
  get cause(): Locator {
    return this.page.getByTestId("suspected-cause");
  }
  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name });
  }

  async tap(name: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }
  async openTab(name: "Steps" | "Call" | "Tell" | "Log"): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Parts of this outage" })
      .getByRole("button", { name })
      .click();
  }

  /**
   * Whether Done is seen whole as the screen stands at its top, or once it is moved to; "covered" where something lies
   * over it then.
   */
  async seesDone(): Promise<"at once" | "moved to" | "covered"> {
    const done = this.page.getByRole("button", { name: "Done", exact: true });
    await done.waitFor();
    return done.evaluate((button) => {
      const isWhole = (): boolean => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const corners = [left + 4, right - 4].flatMap((x) => [top + 1, bottom - 1].map((y) => ({ x, y })));
        return corners.every(({ x, y }) => button.contains(document.elementFromPoint(x, y)));
      };
      scrollTo(0, 0);
      if (isWhole()) return "at once";
      button.scrollIntoView({ block: "nearest" });
      return isWhole() ? "moved to" : "covered";
    });
  }

  /** Says that it stopped so many minutes before what is said now. */
  async stoppedEarlier(minutes: number): Promise<void> {
    await this.tap("Change when it stopped");
    const dialog = this.page.getByRole("dialog");
    const [day, time] = [dialog.getByLabel("Day"), dialog.getByLabel("Time")];
    const before = new Date(`${await day.inputValue()}T${await time.inputValue()}Z`);
    const [toDay = "", toTime = ""] = new Date(before.getTime() - minutes * 60_000).toISOString().split("T");
    await day.fill(toDay);
    await time.fill(toTime.slice(0, 5));
    await dialog.getByRole("button", { name: "Use these times" }).click();
    await expect(dialog).toHaveCount(0);
  }
}

/** Ends a browser as a dead battery does: without a word to the page. */
export async function kill(context: BrowserContext, page: Page): Promise<void> {
  const ended = new Promise((resolve) => context.once("close", resolve));
  const session = await context.newCDPSession(page);
  session.send("Browser.crash").catch(() => undefined); // nobody is left to answer
  await ended;
}

/** What is wider than the window. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
