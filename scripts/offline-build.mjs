// @ts-check
import { createHash } from "node:crypto";

/** Not kept for work without internet: the worker itself, and rules that only a server reads. */
const left = new Set(["sw.js", "_headers"]);

/**
 * The line that stands in front of the built service worker: which files this build has, what is in them, and a
 * version made of both. The same files give the same line.
 * @param {ReadonlyMap<string, string | Uint8Array>} files by their path in the build
 * @returns {string}
 */
export function serviceWorkerHead(files) {
  const kept = [...files]
    .filter(([path]) => !left.has(path))
    // hosts differ in whether they send index.html under its name; all send it for the folder
    .map(([path, content]) => ({ path: path === "index.html" ? "./" : path, content: Buffer.from(content) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const list = kept.map(({ path, content }) => [path, `sha256-${digest(content).toString("base64")}`]);
  const build = {
    version: digest(JSON.stringify(list)).toString("hex").slice(0, 16),
    bytes: kept.reduce((sum, { content }) => sum + content.length, 0),
    files: list,
  };
  return `const counterplanBuild=${JSON.stringify(build)};\n`;
}

/** @param {string | Uint8Array} content */
function digest(content) {
  return createHash("sha256").update(content).digest();
}
