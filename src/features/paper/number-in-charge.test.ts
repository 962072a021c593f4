import { expect, test } from "vitest";
import { newContact } from "#plan/contact.ts";
import { planOf } from "#testing/plan-of.ts";
import { lacksNumberInCharge } from "./number-in-charge.ts";

const zoe = newContact({ id: "zoe", name: "Zoë", role: "Owner", kind: "staff", phone: "06-12345678" });
const sam = newContact({ id: "sam", name: "Sam", role: "IT", kind: "it-help", phone: "06-87654321" });

test("an empty plan lacks the numbers of the two in charge", () => {
  expect(lacksNumberInCharge(planOf({}))).toBe(true);
});

test("it is the two in charge who count: a supplier without a number does not", () => {
  const bank = newContact({ id: "bank", name: "Bank", role: "Bank", kind: "supplier", phone: " " });
  const callOrder = ["zoe", "sam", "bank"];
  expect(lacksNumberInCharge(planOf({ contacts: [zoe, sam, bank], callOrder }))).toBe(false);
  expect(lacksNumberInCharge(planOf({ contacts: [zoe, { ...sam, phone: "" }, bank], callOrder }))).toBe(true);
});
