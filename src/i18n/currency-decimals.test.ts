import { expect, test } from "vitest";
import { currencyDecimals, thousandsIn } from "./currency-decimals.ts";

test("euros have cents, yen have none, dinars have a thousand fils", () => {
  expect(["EUR", "USD", "JPY", "KWD"].map(currencyDecimals)).toEqual([2, 2, 0, 3]);
});

test("a mark before three digits is likely thousands where money has at most two decimals", () => {
  expect(["EUR", "USD", "JPY", "KWD"].map(thousandsIn)).toEqual(["likely", "likely", "likely", "unlikely"]);
});
