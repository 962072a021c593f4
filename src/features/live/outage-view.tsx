import type { Outage } from "#plan/outage.ts";
import type { Plan } from "#plan/plan.ts";
import { BackToNormal } from "./back-to-normal.tsx";
import { Running } from "./running.tsx";
import { useAwake } from "./use-awake.ts";

/** One outage as it stands: it goes on, or all is back and there are steps back to normal. */
export function OutageView({ plan, outage }: { plan: Plan; outage: Outage }) {
  useAwake();
  return outage.endedAt === null ? (
    <Running key={outage.id} plan={plan} outage={outage} />
  ) : (
    <BackToNormal key={outage.id} plan={plan} outage={outage} />
  );
}
