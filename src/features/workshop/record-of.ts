import type { WorkshopRecord } from "#plan/edits/record-workshop.ts";
import { newId } from "#store/new-id.ts";
import { sceneFor } from "#workshop/scene-for.ts";
import type { StageFacts } from "#workshop/stage-text.ts";
import { workshopMinutes } from "#workshop/stages.ts";

/** What the workshop of today is kept as, should this be the first that is said of it. */
export function recordOf({ drills, plan, scene }: StageFacts, today: string): WorkshopRecord {
  const played = sceneFor(drills, plan, scene);
  return {
    id: newId(),
    on: today,
    minutes: workshopMinutes,
    scenario: played?.title ?? "",
    scene: played?.scene ?? "",
    surprises: played?.surprises ?? [],
  };
}
