import { expect, type Locator, type Page } from "@playwright/test";
import { chosenFile } from "./chosen-file.ts";
import { fileOf, fileOfPlan, Home, sampleFile, type SavedFile } from "./home.ts";

/** A day of a calendar file, as a calendar reads it. */
export interface CalendarEvent {
  uid: string;
  /** "20261221": whole days from this one … */
  from: string;
  /** … up to, but not with, this one */
  to: string;
  title: string;
  text: string;
}

/** *To do* and *Review* as an owner uses them. */
export class Upkeep {
  readonly page: Page;
  readonly plan: string;

  private constructor(page: Page, plan: string) {
    this.page = page;
    this.plan = plan;
  }

  static async ofSample(page: Page, name: Parameters<typeof sampleFile>[0]): Promise<Upkeep> {
    return new Upkeep(page, await (await Home.open(page)).takeFirst(sampleFile(name)));
  }
  static async ofPlan(page: Page, parts: object): Promise<Upkeep> {
    return new Upkeep(page, await (await Home.open(page)).takeFirst(fileOfPlan(parts)));
  }

  async open(screen: string): Promise<void> {
    await this.page.goto(`/#/p/${this.plan}/${screen}`);
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }
  async isSaved(): Promise<void> {
    await expect(this.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  }
  async reload(): Promise<void> {
    await this.isSaved();
    await this.page.reload();
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  get main(): Locator {
    return this.page.getByRole("main");
  }
  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }
  /** A stretch of Review, by its heading. */
  part(heading: string): Locator {
    return this.main.locator("section").filter({ has: this.page.getByRole("heading", { name: heading }) });
  }
  /** A row that stands on the list, or is suggested, by its words. */
  row(title: string): Locator {
    return this.main.getByRole("listitem").filter({ hasText: title });
  }

  async takeOn(title: string): Promise<void> {
    await this.button(`Take it on: ${title}`).click();
    await expect(this.button(`Done: ${title}`)).toBeVisible();
  }
  async isNotOurs(title: string): Promise<void> {
    await this.button(`Not for us: ${title}`).click();
    await expect(this.button(`Take it on: ${title}`)).toHaveCount(0);
  }
  async isDone(title: string): Promise<void> {
    await this.button(`Done: ${title}`).click();
    await expect(this.button(`Done: ${title}`)).toHaveCount(0);
  }
  /** Shows all that is suggested. */
  async showAll(): Promise<void> {
    const more = this.page.getByRole("button", { name: /^Show \d+ more for/u });
    while ((await more.count()) > 0) await more.first().click();
  }

  async calendar(): Promise<SavedFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId("export-calendar").click(),
    ]);
    return fileOf(download);
  }

  /** Chooses a file as the logo of the business. */
  async chooseLogo(name: string, buffer: Buffer): Promise<void> {
    await this.page
      .getByLabel(/^Choose (a|another) picture$/u)
      .setInputFiles(chosenFile(name, "application/octet-stream", buffer));
  }
  get logo(): Locator {
    return this.page.getByRole("img", { name: /^The logo of / });
  }
}

/** Reads a calendar file by the letter of RFC 5545: lines end with CRLF, long ones are unfolded, marks are taken off. */
export function readCalendar(text: string): CalendarEvent[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll("\r\n ", "").split("\r\n");
  expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
  const events = lines.join("\n").split("BEGIN:VEVENT\n").slice(1);
  return events.map((event) => {
    const field = (name: string): string => {
      const line = event.split("\n").find((each) => each.startsWith(`${name}:`)) ?? "";
      return line
        .slice(name.length + 1)
        .replaceAll(/\\(.)/gu, (_, mark: string) => (mark === "n" ? "\n" : mark));
    };
    return {
      uid: field("UID"),
      from: field("DTSTART;VALUE=DATE"),
      to: field("DTEND;VALUE=DATE"),
      title: field("SUMMARY"),
      text: field("DESCRIPTION"),
    };
  });
}
