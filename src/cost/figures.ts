import type { WeekMinute } from "./week.ts";

/** What an outage comes to, by part, in the plan's currency. Cost model, § Loss. `total` leaves `missedSales` out. */
export interface Loss {
  missedSales: number;
  lostMargin: number;
  lostCustomers: number;
  catchUp: number;
  extra: number;
  spoilage: number;
  total: number;
}

/** An amount with its range: the low and high readings, widened by how sure the owner is. Cost model, § Range. */
export interface Estimate {
  low: number;
  likely: number;
  high: number;
}

/** What one length of outage costs in one state: the range, and the likely reading by part. */
export interface RungState extends Estimate {
  loss: Loss;
}

/** One length of outage, as things are and with the plan's backups. Cost model, § Ladder. */
export interface Rung {
  /** hours the outage lasts */
  hours: number;
  /** which lengths of the ladder this one is; several where they are equal */
  names: RungName[];
  unprepared: RungState;
  prepared: RungState;
}
export type RungName = "one-hour" | "four-hours" | "open-day" | "three-days";

/** What failing a year costs, where the plan says how often and how long. Cost model, § A year of it. */
export interface YearlyCost {
  times: number;
  hours: number;
  unprepared: number;
  prepared: number;
}

/** Everything the plan says about losing one dependency. */
export interface DependencyFigures {
  id: string;
  /** mean cost of an open hour, without backups: the headline */
  openHour: Estimate;
  /** the same hour by part, likely reading */
  openHourLoss: Loss;
  /** the dearest single hour of the week, and when it starts */
  busiestHour: { amount: number; start: WeekMinute; loss: Loss };
  /** what one hour costs if it starts at each full hour of the week: 168 amounts, Monday 00:00 first */
  hourByHour: number[];
  ladder: Rung[];
  /** null where the plan does not say how often it fails and for how long */
  yearly: YearlyCost | null;
  /** what its backup saves a year, over all things with a yearly figure; null where it has none */
  backupPays: number | null;
  /** ids of the other dependencies that are down when it is, without backups, in plan order */
  takesDown: string[];
}

/** A dependency or provider on which several things hang. Cost model, § Shared causes. */
export interface SharedCauseFigures {
  id: string;
  kind: "dependency" | "provider";
  /** ids of the dependencies that are down without backups, itself left out, in plan order */
  falls: string[];
  /** those of them that name it themselves; the others fall through another thing */
  fallsDirectly: string[];
  ladder: Rung[];
}

/** All figures of a plan, unrounded. */
export interface Figures {
  /** when the example outage of every ladder starts */
  start: WeekMinute;
  /** hours of one open day from that start */
  openDayHours: number;
  /** hours the business is open in a week */
  openHours: number;
  /** how much the range is widened: 0.1, 0.3 or 0.5 */
  epsilon: number;
  /** in plan order */
  dependencies: DependencyFigures[];
  /** highest four-hour loss first */
  sharedCauses: SharedCauseFigures[];
}
