import { drawRun } from "#render/system-letters/draw-run.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import type { PaperAnswer, PaperRequest } from "./paper-messages.ts";
import { paperOfPlan } from "./paper-of-plan.ts";

/** so many sheets are taken in by the page between two letters typed */
const sheetsAtOnce = 12;

/** The last layout, whole: a part that runs on to another sheet is one object only in here. */
let held: { id: number; laidOut: LaidOutPlan } | null = null;

addEventListener("message", ({ data }: MessageEvent<PaperRequest>) => void answer(data));

async function answer(request: PaperRequest): Promise<void> {
  try {
    if (request.ask === "lay-out") await layOut(request);
    else await drawFile(request);
  } catch (error) {
    say({ is: "failed", id: request.id, problem: String(error) });
  }
}

async function layOut({ id, wanted }: PaperRequest): Promise<void> {
  const laidOut = await paperOfPlan(wanted);
  held = { id, laidOut };
  const { sheets, ...rest } = laidOut;
  for (let start = 0; start < sheets.length; start += sheetsAtOnce)
    say({ is: "sheets", id, sheets: sheets.slice(start, start + sheetsAtOnce) });
  say({ is: "laid-out", id, rest });
}

async function drawFile({ id, wanted, from }: PaperRequest & { ask: "file" }): Promise<void> {
  const [{ planPdf }, laidOut] = await Promise.all([
    import("#render/pdf/plan-pdf.ts"),
    held?.id === from && held ? held.laidOut : paperOfPlan(wanted),
  ]);
  const file = await planPdf(laidOut, drawRun);
  say({ is: "file", id, file }, [file.buffer]);
}

function say(answered: PaperAnswer, given: Transferable[] = []): void {
  postMessage(answered, given);
}
