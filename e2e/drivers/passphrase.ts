import type { Locator, Page } from "@playwright/test";
import { fileOf, type SavedFile } from "./home.ts";

/** The two dialogs of locked files: saving with a passphrase, and opening with it. */
export class Passphrase {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field(): Locator {
    return this.page.getByTestId("passphrase");
  }
  get again(): Locator {
    return this.page.getByTestId("passphrase-again");
  }

  /** Saves the file the dialog is open for, with the words drawn in it or one's own. */
  async save(own?: string): Promise<{ file: SavedFile; passphrase: string }> {
    if (own !== undefined) await this.field.fill(own);
    const passphrase = await this.field.inputValue();
    await this.again.fill(passphrase);
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.again.press("Enter")]);
    return { file: await fileOf(download), passphrase };
  }
  async open(typed: string): Promise<void> {
    await this.field.fill(typed);
    await this.field.press("Enter");
  }
}
