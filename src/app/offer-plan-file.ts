import type { Plan } from "#plan/plan.ts";
import { offerFile } from "#storage/offer-file.ts";

/** Hands a plan to the browser's downloads as a plan file, whatever state the app is in; gives the file's name. */
export async function offerPlanFile(plan: Plan): Promise<string> {
  try {
    const { planFileName, writePlanFile } = await import("#plan-file/write-plan-file.ts");
    const name = planFileName(plan);
    offerFile(name, writePlanFile(plan, new Date()), "application/json");
    return name;
  } catch {
    // the writer could not be loaded: its raw text is still worth having
    const name = "plan.counterplan.json";
    offerFile(name, JSON.stringify(plan, null, 2), "application/json");
    return name;
  }
}
