import { expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { planOf } from "#testing/plan-of.ts";
import { proposedForms } from "./proposed-forms.ts";

const content = await loadContent("en", ["paperForms", "playbooks"]);

function proposed(type: string, categories: string[]): string[] {
  const dependencies = categories.map((category, index) => ({ id: `t${index}`, name: category, category }));
  const plan = planOf({ business: { type }, dependencies });
  return proposedForms({ plan, cards: dependencies.map(({ id }) => id), content });
}

test("without any card, the log of what happened is proposed alone", () => {
  expect(proposed("", [])).toEqual(["incident-log"]);
});

test("each card's own form comes before what many cards name, five at most", () => {
  const forms = proposed("bakery-web", [
    "electricity",
    "payments-card-terminal",
    "point-of-sale",
    "website-shop",
    "internet",
    "email",
  ]);
  expect(forms).toEqual([
    "incident-log",
    "temperature-log",
    "sales-cash-log",
    "order-pad",
    "phone-message-log",
  ]);
});

test("no form is proposed that is made for another trade", () => {
  expect(proposed("dental-clinic", ["industry-system", "internet"])).not.toContain("order-pad");
  expect(proposed("dental-clinic", ["industry-system"])).toContain("visit-note");
  expect(proposed("freelancer-designer", ["industry-system"])).not.toContain("visit-note");
});
