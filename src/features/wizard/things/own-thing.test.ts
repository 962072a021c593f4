import { expect, test } from "vitest";
import { sameNamed } from "./own-thing.ts";

test("a thing is in the list already, however its name is spelled", () => {
  const things = [{ name: "Till" }, { name: "Cold room alarm" }, { name: "Café printer" }];
  expect(sameNamed(things, " cold  Room alarm ")).toBe(things[1]);
  expect(sameNamed(things, "Cafe\u0301 printer")).toBe(things[2]);
  expect(sameNamed(things, "Till 2")).toBeUndefined();
});
