// @ts-check
// Serves the built app as a good static host would: the headers of dist/_headers, real 404s, nothing rewritten.
// node scripts/serve.mjs [folder]; with LOG it says every request.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist", import.meta.url));

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
};
const isText = /\.(html|js|css|json|webmanifest|svg|txt)$/;

/**
 * The rules of a `_headers` file: a path, in which `*` stands for anything, and its headers.
 * @param {string} text
 * @returns {{ fits: RegExp, headers: [string, string][] }[]}
 */
export function headerRules(text) {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [path = "", ...lines] = block.trim().split("\n");
      const pattern = path
        .trim()
        .replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")
        .replaceAll("*", ".*");
      return {
        fits: new RegExp(`^${pattern}$`),
        headers: lines.map((line) => {
          const colon = line.indexOf(":");
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        }),
      };
    });
}

/**
 * A server of a built folder, listening at 127.0.0.1.
 * @param {{ port: number, folder?: string, log?: (line: string) => void }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port, folder = dist, log = () => {} }) {
  if (!existsSync(join(folder, "_headers")))
    throw new Error(`There is no build in ${folder}. Run: npm run build`);
  const rules = headerRules(readFileSync(join(folder, "_headers"), "utf8"));
  const server = createServer((request, response) => {
    log(`${request.method} ${request.url}`);
    const path = pathOf(request.url ?? "/");
    for (const { fits, headers } of rules) {
      if (path !== undefined && fits.test(path))
        for (const [name, value] of headers) response.setHeader(name, value);
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return end(response, 405, "Only GET and HEAD.");
    const file = path === undefined ? undefined : fileAt(folder, path);
    if (file === undefined) return end(response, 404, "There is no such file.");
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    let body = readFileSync(file);
    if (isText.test(file) && String(request.headers["accept-encoding"]).includes("gzip")) {
      body = gzipSync(body);
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Content-Length", body.length);
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" && bound !== null ? bound.port : port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** @param {string} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
  } catch {
    return undefined; // no address: nothing is there
  }
}

/**
 * The file at a path, inside the folder; of a folder only its index.html. The rules themselves are not served.
 * @param {string} folder
 * @param {string} path
 */
function fileAt(folder, path) {
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep) || file === join(folder, "_headers") || path.includes("\0"))
    return undefined;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function end(response, status, text) {
  response.removeHeader("Cache-Control");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const folder = process.argv[2];
    const { address } = await serve({
      port: Number(process.env["PORT"] || 4173),
      ...(folder && { folder: fileURLToPath(new URL(folder, pathToFileURL(`${process.cwd()}/`))) }),
      ...(process.env["LOG"] && { log: console.log }),
    });
    console.log(`Counterplan is at ${address}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
