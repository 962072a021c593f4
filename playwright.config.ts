import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.mjs";

const browser = await findBrowser();
const port = process.env["PORT"] ?? "4180";

/** Journeys in a real browser, on the built app as `npm start` serves it. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  // one more than the cores of a small machine: a journey also waits, for the page and for what is saved
  workers: 3,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
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
    launchOptions: {
      executablePath: browser.path,
      args: browser.args,
      env: { ...definedIn(process.env), ...browser.env },
    },
  },
  webServer: {
    command: "node scripts/serve.mjs",
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});

function definedIn(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
