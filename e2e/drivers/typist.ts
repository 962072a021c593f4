import type { BrowserContext, Locator, Page } from "@playwright/test";

/** What a field held after each letter it took, and what of it was said to be saved. */
export interface TypedLog {
  /** each text of the field, and when it was there (milliseconds since 1970); the first one is from before */
  texts: { text: string; at: number }[];
  /** place among `texts` of the newest that was said to be saved */
  saved: number;
}

type Told = { text: string; at: number; page: number; isSaved: boolean };

/** Somebody who types, and whose every letter is noted outside the browser the moment the page takes it. */
export class Typist {
  #told: Told[] = [];

  /** Every page of a context tells from here on what its fields take and what it says is saved. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding("tellTyped", (_, told: Told) => void this.#told.push(told));
    await context.addInitScript(() => {
      let text: string | null = null;
      function tell(isSaved: boolean): void {
        if (text !== null)
          Reflect.get(
            window,
            "tellTyped",
          )({
            text,
            at: Date.now(),
            page: performance.timeOrigin,
            isSaved,
          });
      }
      addEventListener(
        "input",
        ({ target }) => {
          if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
          text = target.value;
          tell(false);
        },
        true,
      );
      new MutationObserver(() => {
        const state = document.querySelector<HTMLElement>("[data-testid=save-state]");
        if (state?.dataset["state"] === "saved") tell(true);
      }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
    });
  }

  /** Empties a field, and forgets what was told before. */
  async begin(field: Locator): Promise<void> {
    await field.fill("");
    const page = field.page();
    await page.getByTestId("save-state").and(page.locator("[data-state=saved]")).waitFor();
    this.#told = [];
  }

  /** Types until it is told to stop, or the page is gone. The pauses between letters are milliseconds. */
  async type(page: Page, { letters, pauses, goesOn }: Typing): Promise<void> {
    try {
      while (goesOn()) {
        // oxlint-disable-next-line no-await-in-loop -- one letter after another
        await page.keyboard.press(letters());
        // oxlint-disable-next-line no-await-in-loop
        await pause(pauses());
      }
    } catch {
      // the page is gone in the middle of a letter: that is what is looked at
    }
  }

  /** What the page that was typed into has told. */
  log(): TypedLog {
    const page = this.#told[0]?.page;
    const own = this.#told.filter((told) => told.page === page);
    const texts = [{ text: "", at: 0 }, ...own.filter(({ isSaved }) => !isSaved)];
    const saved = own.findLast(({ isSaved }) => isSaved);
    return { texts, saved: texts.findLastIndex(({ text }) => text === (saved?.text ?? "")) };
  }
}

interface Typing {
  letters: () => string;
  pauses: () => number;
  goesOn: () => boolean;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
