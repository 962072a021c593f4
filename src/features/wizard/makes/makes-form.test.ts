import { describe, expect, test } from "vitest";
import { settleIn } from "#advice/settle-in.ts";
import { withMake } from "#advice/with-make.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { makesShown } from "./makes-form.ts";

const bakery = settleIn(theContent, aStartedPlan("bakery-web"), "NL");
const card = "payments-card-terminal";

describe("the makes of a bakery", () => {
  test("are asked for where we know any", () => {
    const rows = makesShown(theContent, bakery);
    expect(rows.map(({ thing }) => thing)).toContain(card);
    expect(rows.every(({ make }) => make === "")).toBe(true);
  });

  test("show the name of the make that was chosen, or what was typed", () => {
    const chosen = withMake(theContent, bakery, card, { serviceId: "sumup" });
    const typed = withMake(theContent, chosen, "point-of-sale", { name: "Jansen Kassa" });
    const rows = makesShown(theContent, typed);
    expect(rows.find(({ thing }) => thing === card)?.make).toBe("SumUp");
    expect(rows.find(({ thing }) => thing === "point-of-sale")?.make).toBe("Jansen Kassa");
  });
});
