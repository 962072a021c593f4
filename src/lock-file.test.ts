import { readFileSync } from "node:fs";
import * as v from "valibot";
import { expect, test } from "vitest";

// A registry can serve a release before the builds for every platform have arrived. npm then
// leaves the absent ones out of the lock file without a word, and `npm ci` refuses elsewhere.
const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string()), {}) }),
  ),
});

test("the lock file holds the build of every tool for every platform it names", () => {
  const text = readFileSync(new URL("../package-lock.json", import.meta.url), "utf8");
  const { packages } = v.parse(lockSchema, JSON.parse(text));
  const locked = Object.keys(packages);
  const absent = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies)
      .filter((name) => !locked.some((place) => place.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} names ${name}`),
  );
  expect(absent).toEqual([]);
});
