import type { Backup } from "./backup.ts";
import type { Business } from "./business.ts";
import type { Dependency } from "./dependency.ts";
import { guessPath } from "./guess.ts";
import type { Plan } from "./plan.ts";
import type { Stream } from "./stream.ts";

/** The fields of a type that hold a number. */
type NumbersOf<Part> = {
  [Field in keyof Part]-?: NonNullable<Part[Field]> extends number ? Field : never;
}[keyof Part];

/**
 * One number of a plan that a cost rests on: where it stands. `effect` is how much (0..1) of a stream stops with a
 * dependency, several entries for one stream added up; `spoilage` is the amount of one lot, by its place.
 */
export type PlanNumber =
  | { of: "business"; field: "people" | "hourlyWage" | "overtimeFactor" }
  | { of: "stream"; stream: string; field: Exclude<NumbersOf<Stream>, symbol> }
  | {
      of: "dependency";
      dependency: string;
      field: "stalledPeople" | "extraPerHour" | "extraOnce" | "outagesPerYear" | "typicalHours";
    }
  | { of: "effect"; dependency: string; stream: string }
  | { of: "spoilage"; dependency: string; lot: number }
  | { of: "backup"; dependency: string; field: Exclude<NumbersOf<Backup>, "lastsMinutes"> };

/** The number there now; null where it is not answered, or where there is no such place. */
export function numberAt(plan: Plan, at: PlanNumber): number | null {
  if (at.of === "business") return plan.business[at.field];
  if (at.of === "stream") return plan.streams.find(({ id }) => id === at.stream)?.[at.field] ?? null;
  const dependency = plan.dependencies.find(({ id }) => id === at.dependency);
  if (dependency === undefined) return null;
  if (at.of === "dependency") return dependency[at.field];
  if (at.of === "effect") return stoppedShare(dependency, at.stream);
  if (at.of === "spoilage") return dependency.spoilage[at.lot]?.amount ?? null;
  return dependency.backup?.[at.field] ?? null;
}

/** The share 0..1 of a stream that stops while the dependency alone is down. */
export function stoppedShare({ affects }: Pick<Dependency, "affects">, stream: string): number {
  const shares = affects.filter((effect) => effect.stream === stream).map(({ share }) => share);
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}

/** The path under which the number is a guess, if it is one; null for one the starter never guesses by itself. */
export function guessPathOf(at: PlanNumber): string | null {
  if (at.of === "business") return guessPath.business(at.field satisfies keyof Business);
  if (at.of === "stream") return guessPath.stream(at.stream, at.field);
  if (at.of === "dependency") return guessPath.dependency(at.dependency, at.field);
  if (at.of === "effect") return guessPath.dependency(at.dependency, "affects");
  if (at.of === "spoilage") return guessPath.dependency(at.dependency, "spoilage");
  if (at.field === "keeps" || at.field === "readyAfterMinutes")
    return guessPath.backup(at.dependency, at.field);
  return null;
}
