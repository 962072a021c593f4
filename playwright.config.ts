import { defineConfig } from "@playwright/test";
import { findBrowser, findShell } from "./scripts/find-browser.mjs";

const browser = await findBrowser();
const shell = await findShell();
const port = process.env["PORT"] ?? "4180";

/** What a browser decides by its settings and its screen: the shell has neither. */
const inWholeBrowser = /\/(awake|browser-settings)\.spec\.ts$/;

/** Journeys in a real browser, on the built app as `npm start` serves it. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // a journey mostly waits, for the page and for what is saved: more of them than cores, and none behind its own file
  fullyParallel: true,
  workers: 4,
  retries: 0,
  forbidOnly: true,
  // no promise, only so that a journey that hangs ends: four of them share two cores
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["line"], ["json", { outputFile: "test-results/journeys.json" }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "Europe/Amsterdam",
    // each test is a first visit: only those about work without internet keep the app in the browser
    serviceWorkers: "block",
    viewport: { width: 1280, height: 800 },
    trace: "off",
    screenshot: "off",
  },
  projects: [
    { name: "whole browser", testMatch: inWholeBrowser, use: { launchOptions: launching(browser) } },
    { name: "headless shell", testIgnore: inWholeBrowser, use: { launchOptions: launching(shell) } },
  ],
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

function launching({ path, args, env }: typeof browser) {
  return { executablePath: path, args, env: { ...definedIn(process.env), ...env } };
}

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
