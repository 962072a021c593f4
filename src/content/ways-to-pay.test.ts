import { expect, test } from "vitest";
import { loadContent } from "./load-content.ts";
import { takesMoney, waysToPayIn } from "./ways-to-pay.ts";

const content = await loadContent("en", ["countries", "paymentAlternatives"]);

test("a shop in the Netherlands can ask for cash or a payment request when cards fail", () => {
  expect(waysToPayIn(content, "NL")).toEqual({
    country: "Netherlands",
    options: [
      { text: "cash", sourced: false },
      { text: "QR or payment request from your bank app or Tikkie", sourced: true },
      { text: "payment link by iDEAL", sourced: false },
      { text: "second reader on mobile data", sourced: false },
    ],
  });
});

test("twenty countries have ways of their own, and every one of them its money, paper and emergency number", () => {
  const known = content.paymentAlternatives.countries.map(({ id }) => id);
  expect(known.length).toBe(20);
  for (const id of known) {
    expect(waysToPayIn(content, id)?.options.length, id).toBeGreaterThan(1);
    const country = content.countries.find((each) => each.id === id);
    expect(country?.currency, id).toMatch(/^[A-Z]{3}$/);
    expect(country?.emergency.length, id).toBeGreaterThan(0);
  }
});

test("where we know none, none is made up", () => {
  expect(waysToPayIn(content, "JP")).toBeNull();
  expect(waysToPayIn(content, "")).toBeNull();
});

test("a card machine takes money, a phone line does not", () => {
  expect(takesMoney("payments-card-terminal")).toBe(true);
  expect(takesMoney("phone-voip")).toBe(false);
});
