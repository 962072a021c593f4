import { expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { paperContentParts } from "#document/paper-content.ts";
import { planOfSample } from "#testing/plan-of-sample.ts";
import { callsFor } from "./calls.ts";
import { nothingNamed, thingInWork } from "./thing-in-work.ts";

test("whom to call is whom the card says, with numbers that dial; who leads comes first whatever is down", async () => {
  const plan = planOfSample("bakery");
  const content = await loadContent("en", paperContentParts);
  const card = callsFor(thingInWork("payments-card-terminal", plan, content), plan, content);
  expect(card.emergency).toContain("112");
  expect(card.calls[0]?.dial).toMatch(/^tel:/);
  expect(card.calls.length).toBeGreaterThan(1);
  const nothing = callsFor(thingInWork(nothingNamed, plan, content), plan, content);
  expect(nothing.calls[0]?.dial).toBe(card.calls[0]?.dial);
});
