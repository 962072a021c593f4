import { useState } from "react";

/** The ids that are there now, and those that were there before: a row does not vanish under the finger that types 0. */
export function useAllSeen(ids: readonly string[]): readonly string[] {
  const [seen, setSeen] = useState<readonly string[]>(ids);
  const fresh = ids.filter((id) => !seen.includes(id));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return seen;
}
