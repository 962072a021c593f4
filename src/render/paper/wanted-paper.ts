import type { WantedSheets } from "#document/to-compose.ts";
import type { Edition } from "#plan/edition.ts";

/** What is to be laid out. */
export interface WantedPaper extends WantedSheets {
  /** where only what changed is wanted: the older printing to bring up to date, and where it hangs */
  swap?: { edition: Edition; places: readonly string[] };
}
