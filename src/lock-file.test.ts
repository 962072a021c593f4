import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

const names = v.optional(v.record(v.string(), v.string()), {});
const lockSchema = v.object({
  name: v.string(),
  version: v.string(),
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ""),
      resolved: v.optional(v.string()),
      integrity: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      optional: v.optional(v.boolean(), false),
      hasInstallScript: v.optional(v.boolean(), false),
      dependencies: names,
      optionalDependencies: names,
    }),
  ),
});
const packageSchema = v.object({ dependencies: names, devDependencies: names });

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const lock = v.parse(lockSchema, JSON.parse(read("../package-lock.json")));
const own = v.parse(packageSchema, JSON.parse(read("../package.json")));
const entries = Object.entries(lock.packages).filter(([path]) => path !== "");

// A registry can serve a release before the builds for every platform have arrived. npm then
// leaves the absent ones out of the lock file without a word, and `npm ci` refuses elsewhere.
test("the lock file holds the build of every tool for every platform it names", () => {
  const locked = Object.keys(lock.packages);
  const absent = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies)
      .filter((name) => !locked.some((place) => place.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} names ${name}`),
  );
  expect(absent).toEqual([]);
});

// reliability, App. D; ASVS 5.0, 15.2.4
describe("what npm installs", () => {
  test("is held to its bytes by the lock file, and comes from the registry only", () => {
    expect(entries.length).toBeGreaterThan(200);
    expect(entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==/.test(integrity ?? ""))).toEqual([]);
    const elsewhere = entries.filter(
      ([, { resolved }]) => resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
    );
    expect(elsewhere).toEqual([]);
  });

  test("runs no script of its own", () => {
    expect(read("../.npmrc")).toMatch(/^ignore-scripts=true$/mu);
    // core-js asks for money after it is installed; jsPDF names it for old browsers, and the build leaves it out
    const withScript = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(withScript).toEqual(["node_modules/core-js"]);
  });

  test("is named with one exact version each", () => {
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(read("../.npmrc")).toMatch(/^save-exact=true$/mu);
  });

  test.each(floors())("%s is at least %s: %s", (name, floor) => {
    const versions = entries
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, entry]) => entry.version);
    expect(versions).not.toEqual([]);
    for (const version of versions) expect(isAtLeast(version, floor), version).toBe(true);
  });
});

describe("what the app is built with", () => {
  test("may be given on: each licence is one of these", () => {
    const known = [
      "MIT",
      "ISC",
      "BSD-3-Clause",
      "0BSD",
      "Unlicense",
      "MPL-2.0",
      "Apache-2.0",
      "(MIT AND Zlib)",
    ];
    const others = entries
      .filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional)
      .map(([path, { license = "none" }]) => `${path}: ${license}`)
      .filter((said) => !known.some((name) => said.endsWith(`: ${name}`)));
    expect(others).toEqual(["node_modules/qr: (MIT OR Apache-2.0)"]);
  });

  test("is weighed in writing, package by package", () => {
    const texts = import.meta.glob<string>(["../README.md", "../docs/decisions/*.md"], {
      query: "?raw",
      import: "default",
      eager: true,
    });
    const written = Object.values(texts).join("\n");
    expect(
      Object.keys(own.dependencies).filter(
        (name) => !new RegExp(`(?:^|[^\\w-])${name}(?![\\w-])`, "u").test(written),
      ),
    ).toEqual([]);
  });
});

/** Versions below which a fault is known that could reach us. Reliability, App. A; public advisories. */
function floors(): [name: string, floor: string, why: string][] {
  return [
    ["jspdf", "4.2.1", "CVE-2026-31938, CVE-2026-31898 and all before"],
    ["papaparse", "5.2.0", "CVE-2020-36649, a pattern that takes for ever"],
    ["dompurify", "3.2.4", "CVE-2025-26791; left out of the build"],
    ["canvg", "3.0.11", "CVE-2025-25977; left out of the build"],
    ["vite", "6.2.3", "CVE-2025-30208, files outside of the folder; while developing"],
    ["vitest", "3.0.5", "CVE-2025-24964; while developing"],
  ];
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split("-")[0]?.split(".").map(Number) ?? []);
  const at = [0, 1, 2].find((place) => have?.[place] !== need?.[place]);
  return at === undefined || (have?.[at] ?? 0) > (need?.[at] ?? 0);
}
