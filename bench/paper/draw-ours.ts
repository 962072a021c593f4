import { paperOfPlan } from "#render/paper/paper-of-plan.ts";
import { planPdf } from "#render/pdf/plan-pdf.ts";
import type { Engine } from "./engines.ts";

/** The whole way, as in the worker: document, words, layout, tagged file. */
export const drawOurs: Engine = async ({ wanted }) => planPdf(await paperOfPlan(wanted));

export const layOutOurs: Engine = async ({ wanted }) => {
  await paperOfPlan(wanted);
  return new Uint8Array();
};

export const fileOfOurs: Engine = ({ laidOut }) => planPdf(laidOut);
