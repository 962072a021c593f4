// @ts-check
// Builds a second time, elsewhere, on a computer that speaks Turkish in another time zone, and compares every byte with
// dist/. `npm run same-build` also writes the list of sums to release/SHA256SUMS, for those who host it themselves.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeCommand } from "./node-command.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const second = mkdtempSync(join(tmpdir(), "counterplan-second-build-"));

/** The sums of a folder, in the form of sha256sum. @param {string} folder */
function sumsOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const sum = createHash("sha256").update(readFileSync(file)).digest("hex");
      return `${sum}  ${relative(folder, file).replaceAll("\\", "/")}`;
    })
    .toSorted((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1));
}

const [command, ...args] = nodeCommand("vite");
const build = spawnSync(command, [...args, "build", "--logLevel=warn", "--outDir", second, "--emptyOutDir"], {
  cwd: root,
  env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  encoding: "utf8",
});
if (build.status === 0) {
  const [first, other] = [sumsOf(join(root, "dist")), sumsOf(second)];
  const differ = [...new Set([...first, ...other])].filter(
    (line) => !first.includes(line) || !other.includes(line),
  );
  for (const line of differ.toSorted((one, next) => (one.slice(66) < next.slice(66) ? -1 : 1)))
    console.error(`✗ ${line}`);
  const whole = createHash("sha256")
    .update(`${first.join("\n")}\n`)
    .digest("hex");
  if (differ.length > 0) process.exitCode = 1;
  else console.log(`${first.length} files, twice the same. Sum of the list of sums: ${whole}`);
  if (differ.length === 0 && process.argv.includes("--write")) {
    mkdirSync(join(root, "release"), { recursive: true });
    writeFileSync(join(root, "release", "SHA256SUMS"), `${first.join("\n")}\n`);
    console.log(join(root, "release", "SHA256SUMS"));
  }
} else {
  console.error(build.stdout + build.stderr);
  process.exitCode = 1;
}
rmSync(second, { recursive: true, force: true });
