// @ts-check
// Writes hosting/: the headers of the built app for servers that read no _headers file, from the constants of src/app/.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/** @type {{ module: { hostingFiles: ReadonlyMap<string, string> } }} */
const { module } = await runnerImport("./src/app/hosting-files.ts");
const folder = new URL("../hosting/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of module.hostingFiles) {
  const file = fileURLToPath(new URL(name, folder));
  writeFileSync(file, text);
  console.log(file);
}
