// @ts-check
import { serve } from "../scripts/serve.mjs";
import { startBrowser } from "../scripts/start-browser.mjs";

/**
 * A browser and a server of a folder, dist/ where none is named; both end with `close`.
 * @param {string} [folder]
 */
export async function servedBrowser(folder) {
  const server = await serve(folder === undefined ? { port: 0 } : { port: 0, folder });
  const browser = await startBrowser();
  /** A page of the app as on a counter, its errors told. @param {import("@playwright/test").BrowserContextOptions} [more] */
  async function openPage(more) {
    const context = await browser.newContext({
      baseURL: server.address,
      locale: "en-GB",
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      ...more,
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(error.message));
    return page;
  }
  async function close() {
    await browser.close();
    await server.close();
  }
  return { browser, address: server.address, openPage, close };
}
