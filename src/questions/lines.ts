/** The lines with a blank one after a place. */
export function lineAfter(lines: readonly string[], place: number): string[] {
  return lines.toSpliced(place + 1, 0, "");
}

export function lineRemoved(lines: readonly string[], place: number): string[] {
  return lines.toSpliced(place, 1);
}

/** The lines with one moved up (-1) or down (1); as they are at an end of the list. */
export function lineMoved(lines: readonly string[], place: number, by: -1 | 1): string[] {
  const line = lines[place];
  const to = place + by;
  if (line === undefined || to < 0 || to >= lines.length) return [...lines];
  return lines.toSpliced(place, 1).toSpliced(to, 0, line);
}

/** The lines with a pasted text of several lines put in place of one; null where it is a single line. */
export function linePasted(lines: readonly string[], place: number, text: string): string[] | null {
  const pasted = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (pasted.length < 2) return null;
  const before = lines[place]?.trim() ?? "";
  return lines.toSpliced(place, 1, ...(before === "" ? pasted : [before, ...pasted]));
}

/** The lines as the plan keeps them: trimmed, without blank ones. */
export function linesKept(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
