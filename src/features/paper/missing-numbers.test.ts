import { expect, test } from "vitest";
import { newContact } from "#plan/contact.ts";
import { planOf } from "#testing/plan-of.ts";
import { missingNumbers } from "./missing-numbers.ts";

const zoe = newContact({ id: "zoe", name: "Zoë", role: "Owner", kind: "staff", phone: "06-12345678" });
const sam = newContact({ id: "sam", name: "Sam", role: "IT", kind: "it-help", phone: "06-87654321" });

test("an empty plan lacks the numbers of the two in charge", () => {
  expect(missingNumbers(planOf({}))).toEqual({ count: 2, ofThoseInCharge: true });
});

test("a plan whose people can all be called lacks none", () => {
  const plan = planOf({ contacts: [zoe, sam], callOrder: ["zoe", "sam"] });
  expect(missingNumbers(plan)).toEqual({ count: 0, ofThoseInCharge: false });
});

test("a supplier without a number counts, and so does a helper without one", () => {
  const bank = newContact({ id: "bank", name: "Bank", role: "Bank", kind: "supplier", phone: " " });
  const order = ["zoe", "sam", "bank"];
  const supplier = planOf({ contacts: [zoe, sam, bank], callOrder: order });
  expect(missingNumbers(supplier)).toEqual({ count: 1, ofThoseInCharge: false });
  const helper = planOf({ contacts: [zoe, { ...sam, phone: "" }, bank], callOrder: order });
  expect(missingNumbers(helper)).toEqual({ count: 2, ofThoseInCharge: true });
});
