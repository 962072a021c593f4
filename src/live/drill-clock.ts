/** When what comes in a drill, in minutes from its scene. */
export interface DrillClock {
  /** one for each surprise */
  surprises: number[];
  backToNormal: number;
  debrief: number;
  fixes: number;
}

// the workshop's hour from its scene on: starter content, drills
const shares = { surprises: [0.25, 0.4, 0.55], backToNormal: 0.7, debrief: 0.8, fixes: 0.95 };

/**
 * The clock of a drill: three surprises, then back to normal, what was learnt and the fixes. Whole minutes.
 *
 *     drillClock(20) //=> surprises after 5, 8 and 11, back to normal after 14, debrief 16, fixes 19
 */
export function drillClock(minutes: number): DrillClock {
  const at = (share: number): number => Math.round(minutes * share);
  return {
    surprises: shares.surprises.map(at),
    backToNormal: at(shares.backToNormal),
    debrief: at(shares.debrief),
    fixes: at(shares.fixes),
  };
}
