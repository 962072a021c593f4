import { expect, test } from "vitest";
import { hasNumberToDial } from "./phone-number.ts";

test.each([
  "+31 6 1234 5678",
  "030/123456",
  "06.12.34.56.78",
  "112",
  "512-555-0199 x12",
  "(512) 555-0199 ext 4",
  "020 794 0018 after six",
  "٠٢٠ ٥٥٥",
  "",
])("“%s” can be dialled, or is a line to write on", (typed) => expect(hasNumberToDial(typed)).toBe(true));

test.each(["ask Zoë", "zoe@example.org", "+()-"])("“%s” cannot", (typed) =>
  expect(hasNumberToDial(typed)).toBe(false),
);
