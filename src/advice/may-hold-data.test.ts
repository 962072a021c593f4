import { expect, test } from "vitest";
import { mayHoldData } from "./may-hold-data.ts";

const copy = { what: "Readings", where: "Office", everyDays: 7, lastDone: null };

test.each([
  ["electricity", null, false],
  ["internet", null, false],
  ["mobile-network", null, false],
  // somebody keeps one: then it can be changed
  ["electricity", copy, true],
  ["point-of-sale", null, true],
  // the owner's own thing
  ["", null, true],
])("a copy of the data of “%s” (%o) is asked for: %s", (category, dataCopy, isAsked) => {
  expect(mayHoldData({ category, dataCopy })).toBe(isAsked);
});
