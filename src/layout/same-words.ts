/** Whether two worded parts of a document say the very same: plain data, compared down to its texts. */
export function haveSameWords(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const before = Object.entries(one);
  const after = new Map(Object.entries(other));
  return (
    before.length === after.size &&
    before.every(([field, value]) => after.has(field) && haveSameWords(value, after.get(field)))
  );
}
