import { figuresOf } from "#cost/figures-of.ts";
import type { Plan } from "#plan/plan.ts";
import type { FiguresAnswer } from "./figures-answer.ts";

addEventListener("message", ({ data }: MessageEvent<Plan>) => {
  postMessage(answerTo(data));
});

function answerTo(plan: Plan): FiguresAnswer {
  try {
    return { ok: true, figures: figuresOf(plan) };
  } catch (error) {
    return { ok: false, problem: String(error) };
  }
}
