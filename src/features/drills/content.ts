import { contentHook } from "#questions/content-hook.ts";

export const useDrillContent = contentHook(["drills", "incidents"]);

/** Questions at the end of a drill: so many of ours are asked. Design, § 7 *Drill*. */
export const questionsAtTheEnd = 5;
