// @ts-check
import { chromium } from "@playwright/test";
import { findBrowser } from "./find-browser.mjs";

/** The browser of the tests, for a script that draws or measures. */
export async function startBrowser() {
  const { path, args, env } = await findBrowser();
  return chromium.launch({ executablePath: path, args, env: { ...process.env, ...env } });
}
