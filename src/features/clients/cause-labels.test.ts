import { expect, test } from "vitest";
import { causeLabels } from "./cause-labels.ts";

test("a provider and a product of one name are told apart, whatever their letters; others keep their names", () => {
  const labels = causeLabels(
    [
      { key: "1", of: "provider", name: "Shopify" },
      { key: "2", of: "service", name: "SHOPIFY" },
      { key: "3", of: "service", name: "SumUp" },
    ],
    (name, of) => `${name} (${of})`,
  );
  expect([...labels.values()]).toEqual(["Shopify (provider)", "SHOPIFY (service)", "SumUp"]);
});
