import { describe, expect, test } from "vitest";
import { theContent } from "#testing/a-started-plan.ts";
import { countryChoices, currencyChoices, currencyName } from "./countries.ts";

const choices = countryChoices(theContent, "en");

describe("countries to choose from", () => {
  test("are all there are, each once, with its money", () => {
    expect(choices).toHaveLength(27 + 216);
    const of = (id: string) => choices.find((choice) => choice.id === id);
    expect(of("JP")).toEqual({ id: "JP", name: "Japan", currency: "JPY", paper: "a4", known: false });
    expect(of("HU")).toEqual({ id: "HU", name: "Hungary", currency: "HUF", paper: "a4", known: false });
    expect(of("CL")).toMatchObject({ currency: "CLP", paper: "letter" });
    expect(of("US")).toEqual({
      id: "US",
      name: "United States",
      currency: "USD",
      paper: "letter",
      known: true,
    });
  });

  test("stand in the order of the language", () => {
    const german = countryChoices(theContent, "de").map(({ name }) => name);
    expect(german.indexOf("Ägypten")).toBeLessThan(german.indexOf("Albanien"));
    expect(german).toContain("Österreich");
  });
});

describe("money to choose from", () => {
  test("is named, with its code", () => {
    expect(currencyName("CHF", "en")).toBe("Swiss Franc (CHF)");
    expect(currencyName("QQQ", "en")).toBe("QQQ");
  });

  test("holds what the plan has, even if no country uses it", () => {
    expect(currencyChoices(choices, "XAU", "en").map(({ id }) => id)).toContain("XAU");
  });
});
