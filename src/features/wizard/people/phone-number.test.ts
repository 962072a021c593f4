import { expect, test } from "vitest";
import { isPhoneNumber } from "./phone-number.ts";

test.each([
  "+31 6 1234 5678",
  "030/123456",
  "(020) 7946-0018",
  "112",
  "06.12.34.56.78",
  " 020 794 0018 ",
  "",
])("“%s” can be dialled, or is a line to write on", (typed) => expect(isPhoneNumber(typed)).toBe(true));

test.each(["ask Zoë", "zoe@example.org", "12", "+()-", "020 794 0018 after six"])("“%s” cannot", (typed) =>
  expect(isPhoneNumber(typed)).toBe(false),
);
