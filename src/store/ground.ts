import { createDatabase } from "#storage/database.ts";
import { hadPlans } from "#storage/sentinel.ts";
import { sentinelNote } from "#storage/sentinel-note.ts";
import { newId } from "./new-id.ts";
import { makePlanSessions, type Ground } from "./plan-sessions.ts";

/** What the stores of this tab stand on. */
export const ground: Ground = {
  database: createDatabase({ hadPlans: () => hadPlans(sentinelNote.read()) }),
  sentinel: sentinelNote,
  now: () => new Date(),
  newId,
};

export const sessions = makePlanSessions(ground);
