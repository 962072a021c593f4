// @ts-check
// The command line of a tool of node_modules, as npx would find it, but without npx's own start and messages.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../node_modules", import.meta.url));

/**
 * @param {string} packageName
 * @param {string} [tool] the name of the command, where it is not the package's
 * @returns {[command: string, ...args: string[]]}
 */
export function nodeCommand(packageName, tool = packageName) {
  const { bin } = JSON.parse(readFileSync(join(modules, packageName, "package.json"), "utf8"));
  return [process.execPath, join(modules, packageName, typeof bin === "string" ? bin : bin[tool])];
}
