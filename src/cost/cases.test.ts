import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPlanFile } from "#plan-file/read-plan-file.ts";
import { figuresFile } from "./figures-file.ts";
import { figuresOf } from "./figures-of.ts";

const folder = new URL("../../../shared/cases/cost/", import.meta.url);
const parse = (t: string) =>
  new Map(
    t
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((l) => {
        const c = l.split(",");
        return [[c[0], c[1], Number(c[2]), c[3], c[4]].join(","), Number(c[5])] as const;
      }),
  );
describe("cases", () => {
  for (const file of readdirSync(folder).filter((f) => f.endsWith(".json"))) {
    test(file, () => {
      const read = readPlanFile(readFileSync(new URL(file, folder), "utf8"));
      if (!read.ok) throw new Error("x");
      const want = parse(
        readFileSync(new URL(file.replace("counterplan.json", "figures.csv"), folder), "utf8"),
      );
      const got = parse(figuresFile(figuresOf(read.plan)));
      const bad: string[] = [];
      for (const [k, w] of want) {
        const g = got.get(k);
        if (g === undefined) bad.push(`missing ${k} ${w}`);
        else if (Math.abs(g - w) > Math.max(1e-6, 1e-6 * Math.abs(w))) bad.push(`${k} want ${w} got ${g}`);
      }
      for (const k of got.keys()) if (!want.has(k)) bad.push(`extra ${k}`);
      expect(bad.slice(0, 20)).toEqual([]);
    });
  }
});
