import type { Figures } from "#cost/figures.ts";

/** What the figures worker gives back for a plan. */
export type FiguresAnswer = { ok: true; figures: Figures } | { ok: false; problem: string };
