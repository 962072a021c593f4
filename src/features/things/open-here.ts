import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import type { ThingWarning } from "#readiness/thing-warnings.ts";

/** The parts of a sheet, in its order; each is the id of an element that can take the focus. */
export const sheetParts = [
  "part-name",
  "part-runs-on",
  "part-needs",
  "part-stops",
  "part-spoils",
  "part-long",
  "part-often",
  "part-offline",
  "backup",
  "part-copy",
  "part-change",
  "part-call",
] as const;
export type SheetPartId = (typeof sheetParts)[number];

/** Something on a sheet that is still open, and where it stands. */
export type OpenItem =
  | { is: "guesses"; count: number; part: SheetPartId }
  | { is: "no-backup"; part: "backup" }
  | { is: "backup-warnings"; count: number; part: "backup" }
  | { is: ThingWarning["kind"]; part: SheetPartId }
  | { is: "nobody" | "account"; part: "part-call" };

const partOfField: Partial<Record<keyof Dependency, SheetPartId>> = {
  upstreams: "part-runs-on",
  needs: "part-needs",
  affects: "part-stops",
  stalledPeople: "part-stops",
  extraPerHour: "part-stops",
  extraOnce: "part-stops",
  spoilage: "part-spoils",
  tolerableMinutes: "part-long",
  promisedMinutes: "part-long",
  outagesPerYear: "part-often",
  typicalHours: "part-often",
  offlineMode: "part-offline",
  backup: "backup",
  dataCopy: "part-copy",
};

const partOfWarning: Record<ThingWarning["kind"], SheetPartId> = {
  "needs-ring": "part-needs",
  "promised-longer-than-bearable": "part-long",
  "offline-not-known": "part-offline",
  "offline-never-tried": "part-offline",
  "offline-too-old": "part-offline",
  "copy-never-made": "part-copy",
  "copy-overdue": "part-copy",
  "no-approver": "part-change",
  "one-approver": "part-change",
  "same-approver": "part-change",
  "renewal-past": "part-change",
  "renewal-soon": "part-change",
};

/** What is still open on the sheet of a thing, its guesses first. Mock, *Still open here*. */
export function openHere(
  plan: Plan,
  thing: Dependency,
  { warnings, backupWarnings }: { warnings: readonly ThingWarning[]; backupWarnings: number },
): OpenItem[] {
  const guesses = guessesOf(plan, thing.id);
  const parts = guesses.map(partOfGuess).toSorted((one, other) => placeOf(one) - placeOf(other));
  const items: OpenItem[] = parts[0] ? [{ is: "guesses", count: guesses.length, part: parts[0] }] : [];
  if (thing.backup === null) items.push({ is: "no-backup", part: "backup" });
  if (backupWarnings > 0) items.push({ is: "backup-warnings", count: backupWarnings, part: "backup" });
  for (const { kind } of warnings) items.push({ is: kind, part: partOfWarning[kind] });
  if (thing.contacts.length === 0) items.push({ is: "nobody", part: "part-call" });
  if (thing.accountRef === "") items.push({ is: "account", part: "part-call" });
  return items;
}

/** The guesses about one thing, its backup and causes included. */
export function guessesOf({ guesses }: Plan, id: string): string[] {
  return guesses.filter((path) => path.startsWith(`dependencies.${id}.`));
}

function partOfGuess(path: string): SheetPartId {
  const field = path.split(".")[2] ?? "";
  const known: Partial<Record<string, SheetPartId>> = partOfField;
  return known[field] ?? "part-name";
}

function placeOf(part: SheetPartId): number {
  return sheetParts.indexOf(part);
}
