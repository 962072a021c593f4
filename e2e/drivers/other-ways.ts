import { readFileSync } from "node:fs";
import { expect, type BrowserContext, type Page } from "@playwright/test";

/** A file of the Print screen, as it lies in the downloads. */
export interface OtherFile {
  name: string;
  text: string;
  path: string;
}

/** The ways out beside paper and PDF, as an owner uses them on the Print screen. */
export class OtherWays {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async save(handle: string): Promise<OtherFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByTestId(handle).click(),
    ]);
    const name = download.suggestedFilename();
    await expect(this.page.getByText(`downloads as ${name}`)).toBeVisible();
    const path = await download.path();
    return { name, text: readFileSync(path, "utf8"), path };
  }
}

/** A web page file opened from the disk, the line cut; what it tried to load or run is kept. */
export async function openFromDisk(
  context: BrowserContext,
  text: string,
): Promise<{ page: Page; tried: string[] }> {
  const page = await context.newPage();
  const tried: string[] = [];
  const address = `file:///plan-of-a-test.html`;
  await page.route("**/*", (route) => {
    if (route.request().url() === address)
      return route.fulfill({ body: text, contentType: "text/html; charset=utf-8" });
    tried.push(route.request().url());
    return route.abort();
  });
  page.on("dialog", (dialog) => {
    tried.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, tried };
}
