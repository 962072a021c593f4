import { ground } from "./ground.ts";
import { library } from "./library.ts";
import { makeVersions } from "./make-versions.ts";

/** The earlier states of plans; what each does is said at `Versions` in make-versions.ts. */
export const { read: readPlanVersions, bringBack, openAsCopy } = makeVersions(ground, library);
