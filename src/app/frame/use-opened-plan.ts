import { useEffect, useState } from "react";
import { sampleText } from "#features/library/samples.ts";
import { noPlan } from "#live/plan-of-playbooks.ts";
import type { Opened } from "#store/what-is-open.ts";
import { closePlan, openPlan, openUnkept } from "#store/open-plan.ts";
import { openNoPlan } from "./open-no-plan.ts";

/**
 * Opens the plan of this id while the caller is on screen, to change it or only to read it: how that ended, and null
 * until then.
 */
export function useOpenedPlan(
  id: string,
  { toRead }: { toRead: boolean },
): { opened: Opened | null; tryAgain: () => Promise<void> } {
  const [answer, setAnswer] = useState<{ id: string; toRead: boolean; opened: Opened } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void openAny(id, toRead).then((opened) => isWanted && setAnswer({ id, toRead, opened }));
    return () => {
      isWanted = false;
    };
  }, [id, toRead]);
  useEffect(() => () => void closePlan(), []);

  async function tryAgain(): Promise<void> {
    setAnswer(null);
    setAnswer({ id, toRead, opened: await openAny(id, toRead) });
  }

  const isAnswered = answer?.id === id && answer.toRead === toRead;
  return { opened: isAnswered ? answer.opened : null, tryAgain };
}

/** Opens a plan of this browser, or a finished plan to look at. */
async function openAny(id: string, toRead: boolean): Promise<Opened> {
  if (id === noPlan) {
    await openNoPlan();
    return "open";
  }
  const sample = await sampleText(id);
  if (sample === null) return openPlan(id, { toRead });
  const { readPlanFile } = await import("#plan-file/read-plan-file.ts");
  const read = readPlanFile(sample);
  if (!read.ok) return { unreadable: { problems: read.problems, text: sample } };
  await openUnkept({ ...read.plan, id });
  return "open";
}
