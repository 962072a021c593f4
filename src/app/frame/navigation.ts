import type { MessageKey } from "#i18n/catalogue.ts";
import type { RouteName } from "#ui/routes.ts";
import { screens } from "../screens.tsx";

/** A stop on the way around a plan. */
export interface Stop {
  route: "plan" | "cost" | "shared" | "print";
  name: Extract<MessageKey, `frame.nav.${string}`>;
  /** the screens that count as being there */
  counts: readonly RouteName[];
}

const plan: Stop = { route: "plan", name: "frame.nav.plan", counts: ["plan"] };
const cost: Stop = { route: "cost", name: "frame.nav.cost", counts: ["cost", "working"] };
const shared: Stop = { route: "shared", name: "frame.nav.shared", counts: ["shared"] };
const print: Stop = { route: "print", name: "frame.nav.print", counts: ["print"] };

/** The rail in working order, in groups (design, § 2); only screens this edition has. */
export const railGroups: readonly Stop[][] = [[plan, cost, shared], [print]]
  .map((group) => group.filter(isBuilt))
  .filter((group) => group.length > 0);

/** The phone's bottom bar; what is not on it stands behind "More". */
export const bottomStops: readonly Stop[] = [
  plan,
  { ...cost, name: "frame.nav.costShort" } satisfies Stop,
  print,
].filter(isBuilt);

function isBuilt(stop: Stop): boolean {
  return screens[stop.route] !== undefined;
}
