import type { LogEntry } from "../outage.ts";
import { withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/** Writes into the log of an outage what was done, could not be done, waits, or was noted. */
export function logInOutage(plan: Plan, { id, entry }: { id: string; entry: LogEntry }): Plan {
  return withOutage(plan, id, (outage) => ({ ...outage, log: [...outage.log, entry] }));
}
