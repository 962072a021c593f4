import type * as v from "valibot";

type Path = [v.IssuePathItem, ...v.IssuePathItem[]];

/** The path of an issue that a check of the whole finds deep in it: `pathTo(week, ["days", "5", "open", "0", "to"])`. */
export function pathTo(input: unknown, keys: readonly [string, ...string[]]): Path {
  const item = (key: string): v.IssuePathItem => ({
    type: "unknown",
    origin: "value",
    input,
    key,
    value: undefined,
  });
  const [first, ...others] = keys;
  return [item(first), ...others.map(item)];
}
