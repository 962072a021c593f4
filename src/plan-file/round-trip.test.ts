import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "./read-plan-file.ts";
import { writePlanFile } from "./write-plan-file.ts";

const folder = new URL("../../../shared/cases/cost/", import.meta.url);
describe("cases", () => {
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".json"))) {
    test(file, () => {
      const text = readFileSync(new URL(file, folder), "utf8");
      const read = readPlanFile(text);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect(read.dropped).toEqual([]);
      const written = writePlanFile(read.plan, new Date("2026-11-21T09:00:00.000Z")).replace(
        '"app": "0.1.0"',
        '"app": "0.0.0"',
      );
      expect(written).toBe(text.trim());
    });
  }
});
