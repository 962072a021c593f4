import { isNextToNothing } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import type { Phrase } from "./phrase.ts";

// what a dependency's own figures are made of, beside the streams and the business
const ownFields = ["affects", "stalledPeople", "extraPerHour", "extraOnce", "spoilage", "needs", "upstreams"];
// fields of the business that change no likely amount
const withoutEffect = [
  "name",
  "type",
  "country",
  "currency",
  "address",
  "certainty",
  "yearlySales",
  "yearlyTechSpend",
];

/**
 * Whether an amount that comes of these dependencies going down rests on a value that is still the starter's guess:
 * then it reads "≈". Design, § 3 *Guesses*.
 */
export function restsOnGuess(plan: Plan, dependencies: readonly string[]): boolean {
  const concerned = new Set(dependencies);
  return plan.guesses.some((path) => {
    const [room, id = "", field = ""] = path.split(".");
    if (room === "streams") return true;
    if (room === "business") return !withoutEffect.includes(id);
    return room === "dependencies" && concerned.has(id) && ownFields.includes(field);
  });
}

/** Money as it stands on paper: "≈ €46" where it is a guess, "€46" where it is not. */
export function amountPhrase(amount: number, isGuess: boolean): Phrase {
  const money: Phrase = { money: amount };
  return isGuess && !isNextToNothing(amount) ? { say: "paper.about", with: { amount: money } } : money;
}
