import { standing } from "./what-is-down.ts";

/** Minutes from the start of an outage to `minute` that a dependency has stood in each way. */
export interface StandingTimes {
  /** notes that these dependencies stand as in `standings` from this minute on */
  keep: (places: readonly number[], standings: Uint8Array, minute: number) => void;
  down: (place: number, minute: number) => number;
  gone: (place: number, minute: number) => number;
  onBackup: (place: number, minute: number) => number;
}

export function startTimes(dependencies: number): StandingTimes {
  const now = new Uint8Array(dependencies);
  const since = new Float64Array(dependencies);
  /** minutes so far, four ways of standing a dependency */
  const spent = new Float64Array(dependencies * 4);
  function minutesAs(way: number, place: number, minute: number): number {
    const current = now[place] === way ? minute - (since[place] ?? 0) : 0;
    return (spent[place * 4 + way] ?? 0) + current;
  }
  const { gone, eased, carried } = standing;
  return {
    keep: (places, standings, minute) => {
      for (const place of places) {
        const way = now[place] ?? 0;
        spent[place * 4 + way] = minutesAs(way, place, minute);
        now[place] = standings[place] ?? 0;
        since[place] = minute;
      }
    },
    down: (place, minute) =>
      minutesAs(gone, place, minute) + minutesAs(eased, place, minute) + minutesAs(carried, place, minute),
    gone: (place, minute) => minutesAs(gone, place, minute) + minutesAs(eased, place, minute),
    onBackup: (place, minute) => minutesAs(eased, place, minute) + minutesAs(carried, place, minute),
  };
}
