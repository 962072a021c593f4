import { contactInCharge, type InCharge } from "#plan/edits/name-contact-in-charge.ts";
import type { Plan } from "#plan/plan.ts";

/** Whether the lead or the helper has no number yet: what a plan on paper needs first. */
export function lacksNumberInCharge(plan: Plan): boolean {
  const inCharge: InCharge[] = ["lead", "helper"];
  return inCharge.some((who) => (contactInCharge(plan, who)?.phone.trim() ?? "") === "");
}
