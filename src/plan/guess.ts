import type { Business } from "./business.ts";
import type { Dependency } from "./dependency.ts";
import type { Plan } from "./plan.ts";
import type { Stream } from "./stream.ts";

/**
 * A guess is a value the starter filled in and nobody has confirmed yet. Its path, by id, stands in
 * `plan.guesses`; changing or confirming the value takes it out. Plan file, § guesses; design, § 3 *Guesses*.
 */
export const guessPath = {
  business: (field: keyof Business) => `business.${field}`,
  stream: (id: string, field: keyof Stream) => `streams.${id}.${field}`,
  dependency: (id: string, field: keyof Dependency) => `dependencies.${id}.${field}`,
  backup: (id: string, field: "keeps" | "readyAfterMinutes") => `dependencies.${id}.backup.${field}`,
  /** a provider we only think the thing runs on: "we think" */
  upstream: (id: string, provider: string) => `dependencies.${id}.upstreams.${provider}`,
  /** the list of ticked things as a whole: one tag above it */
  things: "dependencies",
  /** how the sales are shared out over the streams, as a whole */
  streams: "streams",
} as const;

export function isGuess(plan: Plan, path: string): boolean {
  return plan.guesses.includes(path);
}

/** The plan with these values taken as the owner's own. */
export function confirmed(plan: Plan, paths: readonly string[]): Plan {
  const guesses = plan.guesses.filter((path) => !paths.includes(path));
  return guesses.length === plan.guesses.length ? plan : { ...plan, guesses };
}

/** The plan with these values marked as guesses. */
export function guessed(plan: Plan, paths: readonly string[]): Plan {
  const fresh = paths.filter((path) => !plan.guesses.includes(path));
  return fresh.length === 0 ? plan : { ...plan, guesses: [...plan.guesses, ...fresh] };
}

/** Whether a guess path still leads to a part of the plan. */
export function pointsSomewhere(plan: Plan, path: string): boolean {
  const [room, id, field, rest] = path.split(".");
  if (room === "business") return id !== undefined;
  if (room === "streams") return id === undefined || plan.streams.some((stream) => stream.id === id);
  if (room !== "dependencies") return false;
  if (id === undefined) return true;
  const dependency = plan.dependencies.find((candidate) => candidate.id === id);
  if (dependency === undefined) return false;
  if (field === "backup") return dependency.backup !== null;
  if (field === "upstreams" && rest !== undefined) return dependency.upstreams.includes(rest);
  return true;
}
