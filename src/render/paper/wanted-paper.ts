import type { Figures } from "#cost/figures.ts";
import type { PaperOptions } from "#document/paper-options.ts";
import type { SheetId } from "#document/sheets.ts";
import type { Edition } from "#plan/edition.ts";
import type { Plan } from "#plan/plan.ts";

/** What is to be laid out, and the day on its foot ("YYYY-MM-DD"). */
export interface WantedPaper {
  plan: Plan;
  figures: Figures;
  sheets: readonly SheetId[];
  options: PaperOptions;
  day: string;
  /** where only what changed is wanted: the older printing to bring up to date, and where it hangs */
  swap?: { edition: Edition; places: readonly string[] };
}
