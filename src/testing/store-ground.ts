import type { Ground } from "#store/plan-sessions.ts";
import { sentinelFrom } from "#storage/sentinel.ts";
import type { SentinelNote } from "#storage/sentinel-note.ts";
import { freshDatabase, otherTab } from "./fresh-database.ts";

/** Ground for stores in a new browser: its clock goes on a minute each time it is read, its ids count up. */
export function aGround(): Ground {
  noted = null;
  return { ...clockAndIds("a"), database: freshDatabase(), sentinel };
}

/** Ground for the stores of another tab of the same browser. */
export function anotherTab(): Ground {
  return { ...clockAndIds("b"), database: otherTab(), sentinel };
}

let noted: string | null = null;
const sentinel: SentinelNote = {
  read: () => sentinelFrom(noted),
  keep: (kept) => {
    noted = JSON.stringify(kept);
  },
};

function clockAndIds(tab: string): Omit<Ground, "database" | "sentinel"> {
  let minutes = 0;
  let ids = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 21, 9, minutes++)),
    newId: () => `${tab}-${++ids}`,
  };
}
