import { withOutage } from "../outage-in.ts";
import type { Plan } from "../plan.ts";

/** The moment we tell people it is back; null takes the promise away. */
export function promiseBack(
  plan: Plan,
  { id, promisedBack }: { id: string; promisedBack: string | null },
): Plan {
  return withOutage(plan, id, (outage) =>
    outage.promisedBack === promisedBack ? outage : { ...outage, promisedBack },
  );
}
