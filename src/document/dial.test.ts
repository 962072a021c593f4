import { expect, test } from "vitest";
import { dialAddress } from "./dial.ts";

test.each([
  ["+31 6 1234 5678", "tel:+31612345678"],
  ["020-555 01.01", "tel:0205550101"],
  ["(020) 555 0101", "tel:0205550101"],
  ["112", "tel:112"],
  ["512-555-0199 x12", "tel:5125550199"],
  ["(512) 555-0199 ext 4", "tel:5125550199"],
  ["+31 20 555 0101, ext. 12 (ask for Sam)", "tel:+31205550101"],
  ["020 555 0101 after six", "tel:0205550101"],
])("%s dials %s", (typed, address) => {
  expect(dialAddress(typed)).toBe(address);
});

test.each([
  "",
  "ask for Zoë",
  "+31 (0)20 555 0101",
  "020 555 0101 / 020 555 0102",
  "020 555 0101 or 020 555 0102",
  "12",
  "javascript:alert(1)",
])("%s is left as text", (typed) => {
  expect(dialAddress(typed)).toBeNull();
});
