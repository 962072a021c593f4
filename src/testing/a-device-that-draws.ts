import type { SystemLetters } from "#layout/system-letters.ts";

/** A device whose fonts have every letter but the given ones; each is half as wide as it is high. */
export function aDeviceThatDraws({ but = "" }: { but?: string } = {}): SystemLetters {
  return {
    canDraw: (letter) => !Array.from(letter).some((sign) => but.includes(sign)),
    emsOf: (text) => 0.5 * Array.from(text).length,
  };
}
