import type { Run } from "./runs.ts";

/**
 * Runs with the spaces, digits and signs between two drawn runs drawn with them, so that the device puts a whole
 * phrase in order: "א, 5 ב" is one run. A number after a name that is read from right to left belongs to it: "till 2".
 * `emsOf` measures a part of an embedded run.
 */
export function bridged(runs: readonly Run[], emsOf: (text: string) => number): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const [from, between] = [whole.at(-2), whole.at(-1)];
    const isBridge =
      run.font === "system" &&
      from?.font === "system" &&
      from.direction === run.direction &&
      between !== undefined &&
      isEmbedded(between) &&
      !/\p{Letter}/u.test(between.text);
    if (isBridge) whole.splice(-2, 2, together(together(from, between), run));
    else if (run.font === "system" && between?.font === "system" && between.direction === run.direction)
      whole.splice(-1, 1, together(between, run));
    else whole.push(run);
  }
  return whole.flatMap((run, index) => withNumber(run, whole[index - 1], whole[index + 1], emsOf));
}

const numberBehind = /^ +\p{Number}+(?![\p{Letter}\p{Number}])/u;

/** A drawn run with the number behind it; the run behind it without that number. */
function withNumber(
  run: Run,
  before: Run | undefined,
  after: Run | undefined,
  emsOf: (text: string) => number,
): Run[] {
  if (isFromRight(run)) {
    const number = after && isEmbedded(after) ? numberBehind.exec(after.text)?.[0] : undefined;
    return number === undefined ? [run] : [together(run, { ...run, text: number, ems: emsOf(number) })];
  }
  const number = isFromRight(before) && isEmbedded(run) ? numberBehind.exec(run.text)?.[0] : undefined;
  if (number === undefined) return [run];
  const rest = run.text.slice(number.length);
  return rest === "" ? [] : [{ ...run, text: rest, ems: run.ems - emsOf(number) }];
}

function isFromRight(run: Run | undefined): boolean {
  return run?.font === "system" && run.direction === "rtl";
}

function isEmbedded({ font }: Run): boolean {
  return font === "main" || font === "second";
}

function together(one: Run, other: Run): Run {
  return { ...one, text: one.text + other.text, ems: one.ems + other.ems };
}
