import { expect, test } from "vitest";
import { adviserIn, adviserWith } from "./adviser.ts";

test("an adviser of whom nothing is said any more is none", () => {
  const named = adviserWith(null, { name: "North Coast Advisers" });
  expect(named).toEqual({ name: "North Coast Advisers", logo: null });
  expect(adviserWith(named, { name: "" })).toBeNull();
});

test("what was kept of an adviser is read as carefully as a file", () => {
  expect(adviserIn({ name: "North Coast Advisers" })).toEqual({ name: "North Coast Advisers", logo: null });
  for (const odd of [
    null,
    7,
    "x",
    { name: 7 },
    { name: "x", logo: "https://example.com/a.png" },
    { name: "" },
  ])
    expect(adviserIn(odd)).toBeNull();
});
