import { loadContent } from "#content/load-content.ts";
import { nearestLanguage } from "#i18n/catalogue.ts";
import { noPlan, planOfPlaybooks } from "#live/plan-of-playbooks.ts";
import { readPlan } from "#plan-file/read-plan.ts";
import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { openPlanStore, openUnkept } from "#store/open-plan.ts";
import { keepDeviceNote, readDeviceNote } from "#storage/device-note.ts";

const note = "outages-without-a-plan";

/** Opens what stands in where there is no plan: its outages alone are kept on this device, each tap at once. */
export async function openNoPlan(): Promise<void> {
  const language = nearestLanguage(navigator.language);
  const content = await loadContent(language, ["playbooks", "triage"]);
  const plan = planOfPlaybooks(content, { language, at: new Date().toISOString() });
  await openUnkept({ ...plan, outages: outagesKept(plan) });
}

openPlanStore.subscribe(({ plan }, before) => {
  if (plan?.id !== noPlan || before.plan?.id !== noPlan || plan.outages === before.plan.outages) return;
  keepDeviceNote(note, JSON.stringify(plan.outages));
});

function outagesKept(plan: Plan): Outage[] {
  const kept = readDeviceNote(note);
  if (kept === null) return [];
  try {
    const read = readPlan({ ...plan, outages: JSON.parse(kept) });
    return read.ok ? read.plan.outages : [];
  } catch {
    return []; // something else wrote it
  }
}
