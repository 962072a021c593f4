import { runningOutage } from "#plan/outage-in.ts";
import { usePlan } from "#store/open-plan.ts";
import { OutageView } from "./outage-view.tsx";
import { WhatIsDown } from "./what-is-down.tsx";

/** "Something is down": the outage that goes on, else the question what it is. Design, § 7 *Live*. */
export function DownScreen() {
  const plan = usePlan((open) => open);
  const running = runningOutage(plan);
  return running === null ? <WhatIsDown plan={plan} /> : <OutageView plan={plan} outage={running} />;
}
