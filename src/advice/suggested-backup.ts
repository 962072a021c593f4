import type { BusinessType } from "#content/business-type.ts";
import type { Content } from "#content/content.ts";
import { playbookOf } from "#content/playbook-of.ts";
import { newBackup, type Backup } from "#plan/backup.ts";
import type { Plan } from "#plan/plan.ts";
import { businessTypeOf } from "./starter-content.ts";
import { percentsOf } from "./stream-percents.ts";
import { typicalThingOf } from "./typical-thing.ts";

/** What a suggested backup takes its words and numbers from: page 8 and later. */
export type BackupContent = Pick<Content, "businessTypes" | "playbooks">;

/**
 * Page 8 and "use this": what a trade like this does instead of a thing, ready after 10 minutes. What it keeps is
 * worked out from the trade's figures with and without a backup, 0 where there are none. A hotspot for the internet
 * line brings back what needs the line, as long as the mobile network works. null for a thing that is not there.
 * Starter, § backup.
 */
export function suggestedBackup(content: BackupContent, plan: Plan, dependencyId: string): Backup | null {
  const dependency = plan.dependencies.find(({ id }) => id === dependencyId);
  if (dependency === undefined) return null;
  const { category } = dependency;
  const type = businessTypeOf(content, plan);
  const playbook = playbookOf(content, category);
  const isTheLine = category === "internet";
  const mobile = plan.dependencies.find((thing) => isTheLine && thing.category === "mobile-network");
  return newBackup({
    title: typicalThingOf(type, category)?.manualFallback ?? playbook.manualFallback,
    needs: mobile === undefined ? [] : [mobile.id],
    keeps: type === undefined ? 0 : keepsOf(content, plan, type, category),
    restores: isTheLine,
    steps: playbook.keepTrading,
  });
}

/** 1 − Σ(stream share · lost with a backup) ÷ Σ(stream share · lost), to whole percents. */
function keepsOf(
  content: Pick<Content, "businessTypes">,
  plan: Plan,
  type: BusinessType,
  category: string,
): number {
  const percents = percentsOf(content, plan);
  let lost = 0;
  let lostWithBackup = 0;
  for (const [place, { id }] of plan.streams.entries()) {
    const stops = type.streams.find((stream) => stream.id === id)?.stops[category];
    if (stops === undefined) continue;
    lost += (percents[place] ?? 0) * stops.lost;
    lostWithBackup += (percents[place] ?? 0) * stops.lostWithBackup;
  }
  return lost > 0 ? Math.round((1 - lostWithBackup / lost) * 100) / 100 : 0;
}
