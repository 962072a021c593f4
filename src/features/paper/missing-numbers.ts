import { contactInCharge, type InCharge } from "#plan/edits/name-contact-in-charge.ts";
import type { Plan } from "#plan/plan.ts";

/** How many phone numbers paper leaves a line for, and whether one of them is of those in charge. */
export interface MissingNumbers {
  count: number;
  ofThoseInCharge: boolean;
}

/** The numbers a plan lacks: of everybody in it, and of a lead and a helper it does not name. Design, § 6 *Review*. */
export function missingNumbers(plan: Plan): MissingNumbers {
  const inCharge: InCharge[] = ["lead", "helper"];
  const unnamed = inCharge.filter((who) => contactInCharge(plan, who) === null).length;
  const withoutNumber = plan.contacts.filter(({ phone }) => phone.trim() === "").length;
  return {
    count: unnamed + withoutNumber,
    ofThoseInCharge: inCharge.some((who) => (contactInCharge(plan, who)?.phone.trim() ?? "") === ""),
  };
}
