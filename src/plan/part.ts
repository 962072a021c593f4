/** The list with the part of this id put in place by `change`; the very same list when that changes nothing. */
export function withPart<Part extends { id: string }>(
  parts: Part[],
  id: string,
  change: (part: Part) => Part,
): Part[] {
  const next = parts.map((part) => (part.id === id ? change(part) : part));
  return next.every((part, index) => part === parts[index]) ? parts : next;
}

/** The value with some fields changed; the very same value when none of them differs. */
export function withChanges<Value extends object>(value: Value, changes: Partial<NoInfer<Value>>): Value {
  const before = new Map<string, unknown>(Object.entries(value));
  const differs = Object.entries(changes).some(
    ([field, change]) => JSON.stringify(before.get(field)) !== JSON.stringify(change),
  );
  return differs ? { ...value, ...changes } : value;
}

/** The ids with one of them in or out; the very same list where it is so already. */
export function withOrWithout(ids: string[], id: string, isIn: boolean): string[] {
  if (ids.includes(id) === isIn) return ids;
  return isIn ? [...ids, id] : ids.filter((other) => other !== id);
}

/** The names of the fields a change gives. */
export function fieldsOf<Value extends object>(changes: Partial<Value>): Extract<keyof Value, string>[] {
  const names: Extract<keyof Value, string>[] = [];
  for (const name in changes) names.push(name);
  return names;
}
