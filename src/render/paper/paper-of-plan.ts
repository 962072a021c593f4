import { toCompose } from "#document/to-compose.ts";
import { layOutPlan, type LaidOutPlan } from "#layout/lay-out-plan.ts";
import { systemLetters } from "#render/system-letters/system-letters.ts";
import { swapPaper } from "./swap-paper.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** A plan's sheets in its own language, as they print today; or those that changed, where only they are wanted. */
export async function paperOfPlan({ swap, ...wanted }: WantedPaper): Promise<LaidOutPlan> {
  const { composing, language } = await toCompose(wanted);
  const system = systemLetters();
  const whole = await layOutPlan(composing, language, system);
  return swap === undefined ? whole : swapPaper({ plan: wanted.plan, whole, swap, language, system });
}
