import { expect, test } from "vitest";
import { currencyDecimals } from "./currency-decimals.ts";

test("euros have cents, yen have none, dinars have a thousand fils", () => {
  expect(["EUR", "USD", "JPY", "KWD"].map(currencyDecimals)).toEqual([2, 2, 0, 3]);
});
