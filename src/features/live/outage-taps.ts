import { localDay } from "#i18n/local-day.ts";
import { costSoFar } from "#live/cost-so-far.ts";
import type { Checkpoint } from "#live/checkpoints.ts";
import type { Step } from "#live/steps.ts";
import { surpriseAsked, type Surprise } from "#live/surprises.ts";
import type { Channel, Phase } from "#plan/customer-words.ts";
import { addFailure } from "#plan/edits/add-failure.ts";
import { bringBack, keepOutageCost } from "#plan/edits/bring-back.ts";
import { explainFailures } from "#plan/edits/explain-failures.ts";
import { logInOutage } from "#plan/edits/log-in-outage.ts";
import { endDrill } from "#plan/edits/end-drill.ts";
import { startOutage } from "#plan/edits/start-outage.ts";
import { tellPeople } from "#plan/edits/tell-people.ts";
import type { LogEntry } from "#plan/outage.ts";
import { causeAsked, type SuspectedCause } from "#live/suspected-causes.ts";
import { newId } from "#store/new-id.ts";
import { apply, openPlanStore } from "#store/open-plan.ts";
import { goTo, hrefTo } from "#ui/routes.ts";

// each tap is in the plan with its moment, and on its way to the disk, before the next can be made

const now = (): string => new Date().toISOString();

/** These stopped just now; leads to their first step. */
export function startNow(plan: string, roots: readonly string[]): void {
  const id = newId();
  apply(startOutage, { id, at: now(), roots });
  goTo(hrefTo("outage", { plan, outage: id }));
}

export function answerStep(outage: string, step: Step, result: "done" | "later" | "couldNot"): void {
  const { root, part, text } = step;
  log(outage, { step: text, result, root, part });
}

/** An answer to a checkpoint: `words` are what was asked, for who reads the log. */
export function answerCheckpoint(
  outage: string,
  { id }: Checkpoint,
  words: string,
  result: "done" | "later",
): void {
  log(outage, { step: words, result, asked: id });
}

/** Whether a suspected cause is it. */
export function answerCause(
  outage: string,
  { cause, explains }: SuspectedCause,
  words: string,
  isIt: boolean,
): void {
  log(outage, { step: words, result: isIt ? "done" : "couldNot", asked: causeAsked(cause) });
  if (!isIt) return;
  // their steps stay at hand
  apply(explainFailures, { id: outage, cause, explains });
}

/** A surprise of a drill came up before its time ("later"), or was talked through. */
export function answerSurprise(outage: string, { place, text }: Surprise, result: "done" | "later"): void {
  log(outage, { step: text, result, asked: surpriseAsked(place) });
}

/** The drill whose run this is was held today. */
export function endPractice(outage: string): void {
  apply(endDrill, { id: outage, at: now(), on: localDay(new Date()) });
}

export function note(outage: string, text: string): void {
  log(outage, { note: text, result: "note" });
}

export function alsoStopped(outage: string, root: string): void {
  apply(addFailure, { id: outage, root, at: now() });
}

export function told(outage: string, phase: Phase, channel: Channel): void {
  apply(tellPeople, { id: outage, at: now(), phase, channel });
}

/** It is back: all of it, or these. What it cost by the plan is kept once all is. */
export function back(outage: string, roots?: readonly string[]): void {
  apply(bringBack, { id: outage, at: now(), ...(roots && { roots }) });
  const { plan } = openPlanStore.getState();
  const ended = plan?.outages.find(({ id }) => id === outage);
  if (!plan || ended?.endedAt == null) return;
  const cost = costSoFar(plan, ended, now());
  if (cost === null) return;
  const { low, likely, high } = cost.prepared;
  apply(keepOutageCost, { id: outage, cost: { low, likely, high } });
}

function log(outage: string, entry: Partial<LogEntry>): void {
  apply(logInOutage, { id: outage, entry: { at: now(), step: "", result: "note", note: "", ...entry } });
}
