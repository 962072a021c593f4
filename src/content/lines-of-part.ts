import type { Dependency } from "#plan/dependency.ts";
import { ownLinesIn, type LinesPart } from "#plan/lines-part.ts";
import type { Playbook } from "./playbook.ts";

/** A thing, and what its ready lines come from. */
export interface LinesOf {
  dependency: Dependency;
  playbook: Playbook;
  /** `business.type` of the plan: some playbooks have further steps for a trade */
  businessType: string;
}

/** A line of a card: as the owner typed it, or ours. */
export interface PartLine {
  text: string;
  isOwn: boolean;
}

/** What a part of a thing's card says: the owner's lines where there are any, else the ready ones. Plan file, § card. */
export function linesOfPart(of: LinesOf, part: LinesPart): PartLine[] {
  const own = ownLinesIn(of.dependency, part);
  return own.length > 0 ? own.map((text) => ({ text, isOwn: true })) : readyLinesOfPart(of, part);
}

/** What a part of a thing's card says until the owner has lines for it. Starter, § Playbook. */
export function readyLinesOfPart(of: LinesOf, part: LinesPart): PartLine[] {
  if (part === "keepTrading") return waysToKeepTrading(of);
  const { playbook } = of;
  const texts =
    part === "ifItLasts"
      ? playbook.ifItLasts.flatMap(({ after, do: steps }) => steps.map((step) => `${after}: ${step}`))
      : playbook[part];
  return texts.map((text) => ({ text, isOwn: false }));
}

/**
 * What to do instead, best way first: the steps of the owner's backup, then the ways of the trade, and those of any
 * business; the steps wait behind the trade's ways where they are just the playbook's.
 */
function waysToKeepTrading({ dependency, playbook, businessType }: LinesOf): PartLine[] {
  const variant = playbook.variants.find(({ id }) => id === businessType)?.steps ?? [];
  const steps = (dependency.backup?.steps ?? []).filter((step) => step.trim() !== "");
  const mine = steps.map((text): PartLine => ({ text, isOwn: true }));
  const left = (lines: readonly string[]): PartLine[] =>
    lines.filter((line) => !steps.includes(line)).map((text) => ({ text, isOwn: false }));
  const first = areThePlaybooks(steps, playbook) ? [...left(variant), ...mine] : [...mine, ...left(variant)];
  return [...first, ...left(playbook.keepTrading)];
}

/** Whether the steps of a backup are just those a playbook suggests, as its starter filled them in. */
export function areThePlaybooks(
  steps: readonly string[],
  { keepTrading }: Pick<Playbook, "keepTrading">,
): boolean {
  return steps.every((step) => keepTrading.includes(step));
}
