import { createDatabase } from "#storage/database.ts";
import { newId } from "./new-id.ts";
import { makePlanSessions, type Ground } from "./plan-sessions.ts";

/** What the stores of this tab stand on. */
export const ground: Ground = { database: createDatabase(), now: () => new Date(), newId };

export const sessions = makePlanSessions(ground);
