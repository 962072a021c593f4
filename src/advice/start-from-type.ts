import { guessed, guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import { withSoundReferences } from "#plan/references.ts";
import type { ChangeOfType } from "./change-of-type.ts";
import { withGuessesWorkedOut } from "./guesses-worked-out.ts";
import { businessTypeOf, unitsPerEuro, type StarterContent } from "./starter-content.ts";
import { withStreamsOfType } from "./streams-of-type.ts";
import { withThingsOfType } from "./things-of-type.ts";

/**
 * Page 1: what a business of this type usually earns its money with, when it is open and what it depends on, every
 * number a guess. With another type later, what the owner confirmed, changed or added stays, and the guesses are
 * those of the new type. The same type again changes nothing, one this app does not know only `business.type`.
 * Starter, § Streams to § affects.
 */
export function startFromType(content: StarterContent, plan: Plan, typeId: string): Plan {
  const before = businessTypeOf(content, plan);
  const chosen: Plan = { ...plan, business: { ...plan.business, type: typeId } };
  const type = businessTypeOf(content, chosen);
  if (type === undefined) return chosen;
  if (type === before && plan.streams.length > 0) return plan;
  const change: ChangeOfType = { content, before, type };
  const business = withBusinessGuessed(change, chosen);
  const streams = withStreamsOfType(change, business);
  const things = withThingsOfType(change, streams);
  return withGuessesWorkedOut(content, withSoundReferences(things).plan);
}

/** Marks as guesses what nobody has said yet: on the first visit what still has its default, later what was not counted. */
function withBusinessGuessed({ content, before, type }: ChangeOfType, plan: Plan): Plan {
  const { business } = plan;
  const counted = type.starter.hourlyWageEuro !== null && unitsPerEuro(content, plan) !== undefined;
  const wageIsOpen =
    business.hourlyWage === 0 && (before === undefined || before.starter.hourlyWageEuro === null);
  const paths: string[] = [];
  if (counted && wageIsOpen) paths.push(guessPath.business("hourlyWage"));
  if (before === undefined && business.people === 1) paths.push(guessPath.business("people"));
  if (before === undefined && Object.values(business.hours).every((openings) => openings?.length === 0))
    paths.push(guessPath.business("hours"));
  return guessed(plan, paths);
}
