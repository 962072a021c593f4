// @ts-check
// Runs the journeys of e2e/ in a real browser, on the app in dist/. Arguments go to Playwright.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { findBrowser, findShell } from "./find-browser.mjs";
import { nodeCommand } from "./node-command.mjs";

const browser = await findBrowser();
const shell = await findShell();
console.log(
  `Browser: ${browser.path} (${browser.foundBy}), for most journeys ${shell.path} (${shell.foundBy})`,
);
const env = {
  ...process.env,
  ...browser.env,
  ...shell.env,
  COUNTERPLAN_BROWSER: browser.path,
  COUNTERPLAN_SHELL: shell.path,
  PORT: process.env["PORT"] ?? String(await aFreePort()),
};
const [command, ...args] = nodeCommand("@playwright/test", "playwright");
const run = spawn(command, [...args, "test", ...process.argv.slice(2)], { env, stdio: "inherit" });
run.on("exit", (code) => {
  process.exitCode = code ?? 1;
});

/** @returns {Promise<number>} */
function aFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const bound = probe.address();
        probe.close(() => resolve(typeof bound === "object" && bound !== null ? bound.port : 4180));
      });
  });
}
