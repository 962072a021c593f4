import type { Messages } from "#content/messages.ts";
import type { Plan } from "#plan/plan.ts";

/** What goes out by itself while something is down, as steps. */
export interface WhatToPause {
  /** as they stand inside a sentence */
  names: string[];
  pause: string[];
  /** the same, once it is back */
  resume: string[];
}

/**
 * Adverts, planned posts, mailings, the delivery app: what a plan has of them, to pause while one cannot serve and to
 * turn on again. Not what is down itself: nobody can pause a delivery app that does not open. Issue 4, § Messages.
 */
export function whatToPause(
  { dependencies }: Pick<Plan, "dependencies">,
  { byItself }: Pick<Messages, "byItself">,
  down: string | null,
): WhatToPause {
  const working = new Set(dependencies.filter(({ id }) => id !== down).map(({ category }) => category));
  const here = byItself.filter(({ categories }) => categories.some((category) => working.has(category)));
  return {
    names: here.map(({ name }) => name),
    pause: here.map(({ pause }) => pause),
    resume: here.map(({ resume }) => resume),
  };
}
