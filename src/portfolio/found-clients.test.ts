import { describe, expect, test } from "vitest";
import { foundClients } from "./found-clients.ts";

describe("search among plans", () => {
  const plans = [
    { name: "Korst & Kruim", client: "" },
    { name: "Zur Grünen Gans", client: "Gans GmbH" },
    { name: "Harbour Dental", client: "Harbour group" },
  ];

  test("finds by name or client, whatever the accents and capitals", () => {
    expect(foundClients(plans, "grunen")).toEqual([plans[1]]);
    expect(foundClients(plans, "GMBH")).toEqual([plans[1]]);
    expect(foundClients(plans, "harbour dental")).toEqual([plans[2]]);
  });

  test("finds all before anything is typed, and none that lacks a word", () => {
    expect(foundClients(plans, "  ")).toEqual(plans);
    expect(foundClients(plans, "harbour bakery")).toEqual([]);
  });
});
