import type { Plan } from "#plan/plan.ts";
import { lengthInMinutes, minuteOfDay, openingsOf, type WeekHours } from "#plan/week-hours.ts";
import { sumOf, unionOf, type Piece, type Rate } from "./rate.ts";
import { minutesADay, minutesAWeek } from "./week.ts";

/** When a plan's business is open and when each of its streams sells. Cost model, § Time. */
export interface Calendar {
  /** 1 while the business is open: all week when it has no opening at all */
  open: Rate;
  /** busyness over the week; streams with the same hours share one */
  patterns: readonly Rate[];
  /** for each stream, in plan order, the index of its pattern */
  patternOfStream: readonly number[];
}

const allWeek: Piece = { from: 0, to: minutesAWeek, value: 1 };

export function calendarOf(plan: Plan): Calendar {
  const businessPieces = piecesOf(plan.business.hours);
  const business = businessPieces.length === 0 ? [allWeek] : businessPieces;
  const patterns: Rate[] = [];
  const known = new Map<string, number>();

  function patternOf(hours: Plan["streams"][number]["hours"]): number {
    const key = typeof hours === "string" ? hours : JSON.stringify(openingsOf(hours));
    const index = known.get(key) ?? patterns.length;
    if (index === patterns.length) {
      known.set(key, index);
      patterns.push(
        sumOf(hours === "always" ? [allWeek] : hours === "business" ? business : piecesOf(hours)),
      );
    }
    return index;
  }
  const patternOfStream = plan.streams.map((stream) => patternOf(stream.hours));
  return { open: unionOf(business), patterns, patternOfStream };
}

function piecesOf(hours: WeekHours): Piece[] {
  return openingsOf(hours).map(({ day, opening }) => {
    const from = day * minutesADay + minuteOfDay(opening.from);
    return { from, to: from + lengthInMinutes(opening), value: opening.busy };
  });
}
