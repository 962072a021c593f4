import type { DependencyFigures } from "#cost/figures.ts";

/** A year of a thing, where it is answered how often it fails and for how long. */
export interface YearOfIt {
  times: number;
  hours: number;
  unprepared: number;
  /** null where no backup could help */
  prepared: number | null;
}

/** A year of it; null where it is not answered. Design, § 4 *A year of it*. */
export function yearOfIt({ yearly }: DependencyFigures, hasBackups: boolean): YearOfIt | null {
  return yearly && { ...yearly, prepared: hasBackups ? yearly.prepared : null };
}
