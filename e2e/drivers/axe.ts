import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that can say something else where only the colours are others. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** What axe finds wrong with the page once its heading stands, in the light and in the dark: `dark: color-contrast: .note`. */
export async function axe(page: Page): Promise<string[]> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(source);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, { runOnly: tags });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { runOnly: { type: "rule", values: ofColours } });
  await page.emulateMedia({ colorScheme: null });
  return [
    ...light.map((violation) => `light: ${violation}`),
    ...dark.map((violation) => `dark: ${violation}`),
  ];
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // written as text: inside the page `axe` is a global of the script above
  const results: AxeResults = await page.evaluate(
    `axe.run(${JSON.stringify({ ...options, resultTypes: ["violations"] })})`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}
