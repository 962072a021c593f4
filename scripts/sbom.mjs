// @ts-check
// Writes the bill of materials of this version, CycloneDX 1.5, from package-lock.json alone: the same lock file gives the
// same bytes. What only tests and the build use is marked "excluded". `npm run sbom` writes it to release/; with "-" as an
// argument it goes to the screen.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @typedef {{ name?: string, version?: string, license?: string, integrity?: string, resolved?: string, dev?: boolean,
 *   devOptional?: boolean, optional?: boolean, dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, devDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ name: string, version: string, packages: Record<string, LockEntry> }} LockFile
 */

/** The bill of materials of a lock file. @param {LockFile} lock */
export function billOfMaterials(lock) {
  const { "": own = {}, ...others } = lock.packages;
  const entries = Object.entries(others).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(lock))}`,
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": "counterplan",
        name: lock.name,
        version: lock.version,
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: entries.map(([path, entry]) => component(path, entry)),
    dependencies: [
      { ref: "counterplan", dependsOn: namedBy(lock, "", { ...own.dependencies, ...own.devDependencies }) },
      ...entries.map(([path, entry]) => ({
        ref: path,
        dependsOn: namedBy(lock, path, { ...entry.dependencies, ...entry.optionalDependencies }),
      })),
    ],
  };
}

/** @param {string} path @param {LockEntry} entry */
function component(path, entry) {
  const full = nameAt(path);
  const [scope, name] = full.startsWith("@") ? full.split("/") : [undefined, full];
  const { version = "", license, integrity } = entry;
  return {
    type: "library",
    "bom-ref": path,
    ...(scope && { group: scope }),
    name,
    version,
    scope: entry.dev || entry.devOptional ? "excluded" : entry.optional ? "optional" : "required",
    ...(integrity && { hashes: [hashOf(integrity)] }),
    ...(license && { licenses: [licenceOf(license)] }),
    purl: `pkg:npm/${full.replace("@", "%40")}@${version}`,
    ...(entry.resolved && { externalReferences: [{ type: "distribution", url: entry.resolved }] }),
  };
}

/** @param {string} integrity */
function hashOf(integrity) {
  const [kind = "", digest = ""] = (integrity.split(" ")[0] ?? "").split("-");
  return { alg: kind.replace("sha", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
}

/** A known name, an expression of known names, or else the words the package uses. @param {string} text */
function licenceOf(text) {
  if (/^[A-Za-z0-9.-]+$/.test(text)) return { license: { id: text } };
  return /^[A-Za-z0-9.() -]+$/.test(text) && !text.includes("SEE LICENSE")
    ? { expression: text }
    : { license: { name: text } };
}

/** Where npm finds the packages that one names: in its own folder, else further up. */
/** @param {LockFile} lock @param {string} path @param {Record<string, string>} names */
function namedBy(lock, path, names) {
  return Object.keys(names)
    .toSorted()
    .flatMap((name) => {
      for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1))) {
        const place = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
        if (lock.packages[place]) return [place];
        if (from === "") return []; // for another platform, and not in the lock file
      }
    });
}

/** @param {string} path */
function nameAt(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** A name-based number of the form of version 5. @param {string} text */
function uuidOf(text) {
  const hex = createHash("sha256").update(text).digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  const text = `${JSON.stringify(billOfMaterials(lock), null, 2)}\n`;
  if (process.argv[2] === "-") process.stdout.write(text);
  else {
    const folder = new URL("../release/", import.meta.url);
    mkdirSync(folder, { recursive: true });
    const file = fileURLToPath(new URL(`counterplan-${lock.version}.cdx.json`, folder));
    writeFileSync(file, text);
    console.log(file);
  }
}
