import { changeBusiness } from "#plan/edits/change-business.ts";
import type { Plan } from "#plan/plan.ts";
import type { WeekHours } from "#plan/week-hours.ts";
import { apply } from "#store/open-plan.ts";
import { OwnHours } from "../hours/own-hours.tsx";

/** When the business is open, and when it is busiest. */
export function BusinessHours() {
  return <OwnHours hoursIn={hoursIn} keep={keep} />;
}

function hoursIn({ business }: Plan): WeekHours {
  return business.hours;
}

function keep(hours: WeekHours, together: string): void {
  apply(changeBusiness, { hours }, { together });
}
