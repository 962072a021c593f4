import type { Plan } from "#plan/plan.ts";
import { useCauseWords } from "#questions/cause/use-cause-words.ts";
import { useFigures } from "#store/figures.ts";
import { useWorkshop } from "#store/workshop-run.ts";
import type { StageFacts } from "#workshop/stage-text.ts";
import { useWorkshopContent } from "./content.ts";

/** What the stages and the guide's notes are made of; the notes follow the scene of another window. */
export function useStageFacts(plan: Plan, sceneElsewhere?: string | null): StageFacts {
  const { drills } = useWorkshopContent();
  const figures = useFigures((state) => state.figures);
  const words = useCauseWords(plan);
  const { scene, calledOut, fixes } = useWorkshop((run) => run);
  return { plan, figures, drills, words, calledOut, fixes, scene: sceneElsewhere ?? scene };
}
