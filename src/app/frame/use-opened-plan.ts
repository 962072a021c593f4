import { useEffect, useState } from "react";
import { sampleText } from "#features/library/samples.ts";
import { noPlan } from "#live/plan-of-playbooks.ts";
import type { Opened } from "#store/make-open-plan.ts";
import { closePlan, openPlan, openUnkept } from "#store/open-plan.ts";
import { openNoPlan } from "./open-no-plan.ts";

/** Opens the plan of this id while the caller is on screen: how that ended, and null until then. */
export function useOpenedPlan(id: string): { opened: Opened | null; tryAgain: () => Promise<void> } {
  const [answer, setAnswer] = useState<{ id: string; opened: Opened } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openAny(id).then((opened) => isWanted && setAnswer({ id, opened }));
    return () => {
      isWanted = false;
    };
  }, [id]);
  useEffect(() => () => void closePlan(), []);

  async function tryAgain(): Promise<void> {
    setAnswer(null);
    setAnswer({ id, opened: await openAny(id) });
  }

  return { opened: answer?.id === id ? answer.opened : null, tryAgain };
}

/** Opens a plan of this browser, or a finished plan to look at. */
async function openAny(id: string): Promise<Opened> {
  if (id === noPlan) {
    await openNoPlan();
    return "open";
  }
  const sample = await sampleText(id);
  if (sample === null) return openPlan(id);
  const { readPlanFile } = await import("#plan-file/read-plan-file.ts");
  const read = readPlanFile(sample);
  if (!read.ok) return { unreadable: { problems: read.problems, text: sample } };
  await openUnkept({ ...read.plan, id });
  return "open";
}
