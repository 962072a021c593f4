import { expect, test } from "vitest";
import { planOf } from "#testing/plan-of.ts";
import { brandsIn } from "./brands.ts";

test("brands are the first word of each make, and the words of the business's own name", () => {
  const plan = planOf({
    business: { name: "Korst & Kruim" },
    dependencies: [
      { id: "till", name: "Lightspeed till", serviceId: "lightspeed-retail" },
      { id: "power", name: "Electricity" },
    ],
  });
  expect(brandsIn(plan)).toEqual(new Set(["lightspeed", "korst", "kruim"]));
});
