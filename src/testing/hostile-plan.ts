import type { Plan } from "#plan/plan.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { planOf } from "./plan-of.ts";

// how long texts are broken is tried elsewhere
const most = 300;

/** A plan that says every hostile text somewhere: as name of a person, a thing, a to-do, a note. */
export function hostilePlan(): Plan {
  const texts = hostileTexts.map((text) => text.slice(0, most));
  const [first = ""] = texts;
  const share = Math.ceil(texts.length / 16); // as things they fill a card each
  return planOf({
    business: { name: first, address: texts.slice(0, 5).join(" ") },
    dependencies: texts.slice(0, share).map((name, place) => ({
      id: `d${place}`,
      name,
      statusPage: texts[place + share] ?? "",
      checks: texts.slice(place * 8, place * 8 + 8),
      note: texts.at(-place) ?? "",
    })),
    contacts: texts.map((name, place) => ({
      id: `c${place}`,
      name,
      role: texts.at(-place - 1) ?? "",
      phone: texts.at(-place - 2) ?? "",
      note: texts.at(-place - 3) ?? "",
    })),
    callOrder: texts.map((_, place) => `c${place}`),
  });
}
