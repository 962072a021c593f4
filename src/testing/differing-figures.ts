/** Numbers and words by where they stand: `dependencies/card/yearly/hours` → 2. */
type Leaves = Map<string, unknown>;

/**
 * Where two sets of figures differ by more than the page allows: "1e-6 relative, or 1e-6 absolute where that is
 * more" (or another tolerance). Each difference is a line that says where, what was expected and what came instead.
 */
export function differingFigures(got: unknown, expected: unknown, tolerance = 1e-6): string[] {
  const [gotLeaves, expectedLeaves] = [leavesOf(got), leavesOf(expected)];
  const places = new Set([...expectedLeaves.keys(), ...gotLeaves.keys()]);
  return [...places].flatMap((place) => {
    const [gotLeaf, expectedLeaf] = [gotLeaves.get(place), expectedLeaves.get(place)];
    return agree(gotLeaf, expectedLeaf, tolerance)
      ? []
      : [`${place}: expected ${String(expectedLeaf)}, got ${String(gotLeaf)}`];
  });
}

function agree(got: unknown, expected: unknown, tolerance: number): boolean {
  if (typeof got !== "number" || typeof expected !== "number") return got === expected;
  return Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Parts of a list go by their id where they have one, so that a part is compared with its namesake. */
function leavesOf(value: unknown, place = ""): Leaves {
  if (value instanceof Map) return new Map(value);
  if (typeof value !== "object" || value === null) return new Map([[place, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => [
      ...leavesOf(part, `${place}/${Array.isArray(value) ? nameOf(part, key) : key}`),
    ]),
  );
}

function nameOf(part: unknown, position: string): string {
  return typeof part === "object" && part !== null && "id" in part ? String(part.id) : position;
}
