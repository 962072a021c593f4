// @ts-check
// The licences of everything that comes with the built app, as THIRD-PARTY.txt in dist/: collected from the modules that
// the build has read, so the list cannot forget one. For MPL packages it also says where their source is.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const fonts = join(root, "src", "render", "pdf", "fonts");

/**
 * Two Vite plugins that share one list: `collect` for the workers, which are built on their own, and `write` for the app,
 * which is done last.
 * @returns {{ collect: import("vite").Plugin, write: import("vite").Plugin }}
 */
export function thirdParty() {
  /** @type {Set<string>} */
  const folders = new Set();
  /** @this {{ getModuleIds: () => Iterable<string> }} */
  function note() {
    for (const id of this.getModuleIds()) {
      const folder = packageFolder(id);
      if (folder !== null) folders.add(folder);
    }
  }
  return {
    collect: { name: "counterplan:third-party-of-workers", apply: "build", buildEnd: note },
    write: {
      name: "counterplan:third-party",
      apply: "build",
      buildEnd: note,
      generateBundle() {
        this.emitFile({ type: "asset", fileName: "THIRD-PARTY.txt", source: textOf([...folders]) });
      },
    },
  };
}

/** The folder of the package a module stands in; null for our own. @param {string} id */
function packageFolder(id) {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll("\\", "/"))?.[1] ?? null;
}

/** @param {string[]} folders */
function textOf(folders) {
  const parts = [...folders.map(ofPackage).toSorted(), ...ofFonts()];
  return `${["Counterplan comes with the work of others. Their licences:", ...parts].join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

/** @param {string} folder */
function ofPackage(folder) {
  const { name, version, license, repository, homepage } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const source = typeof repository === "string" ? repository : (repository?.url ?? homepage ?? "");
  const file = readdirSync(folder)
    .toSorted()
    .find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? "(The package holds no text of its licence.)" : readText(join(folder, file));
  return [`${name} ${version} · ${license}`, ...(source ? [`Source: ${source}`] : []), "", text].join("\n");
}

function ofFonts() {
  return readdirSync(fonts)
    .filter((file) => file.endsWith(".OFL.txt"))
    .toSorted()
    .map((file) => `Font on paper: ${file.replace(".OFL.txt", "")}\n\n${readText(join(fonts, file))}`);
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim() : "";
}
