import type { DrillScenario } from "#advice/drill-scenarios.ts";
import { localDay } from "#i18n/local-day.ts";
import { endDrill } from "#plan/edits/end-drill.ts";
import { startDrill } from "#plan/edits/start-drill.ts";
import { newId } from "#store/new-id.ts";
import { apply } from "#store/open-plan.ts";
import { goTo, hrefTo } from "#ui/routes.ts";
import type { WordedScenario } from "./scenario-words.ts";

/** Starts a drill; leads to the live screens, as when something is down. */
export function startNow(
  plan: string,
  { roots }: DrillScenario,
  drill: WordedScenario & { minutes: number },
): void {
  const id = newId();
  apply(startDrill, { id, at: new Date().toISOString(), roots, ...drill });
  goTo(hrefTo("outage", { plan, outage: id }));
}

export function endNow(id: string): void {
  const now = new Date();
  apply(endDrill, { id, at: now.toISOString(), on: localDay(now) });
}
