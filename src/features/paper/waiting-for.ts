import type { Figures } from "#cost/figures.ts";
import type { SheetId } from "#document/sheets.ts";
import type { Plan } from "#plan/plan.ts";

/** What a sheet lacks to be worth its paper: things, somebody's number, or causes that things share. Design, § 2 *Print*. */
export type Lack = "things" | "numbers" | "causes";

/** What a sheet still waits for; null where it has what it needs. */
export function waitingFor(sheet: SheetId, plan: Plan, figures: Figures): Lack | null {
  if (sheet === "call-sheet")
    return plan.contacts.some(({ phone }) => phone.trim() !== "") ? null : "numbers";
  if (sheet === "several")
    return figures.sharedCauses.some(({ falls }) => falls.length > 0) ? null : "causes";
  return sheet !== "page-one" && plan.dependencies.length === 0 ? "things" : null;
}
