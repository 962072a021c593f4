import { useEffect, useState } from "react";

/** so long nothing has changed before what follows from it is worked out anew */
const restsForMs = 200;

/**
 * A value once it has rested: what takes a moment to work out follows the end of a word, not every letter. The first is
 * there at once.
 */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restsForMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
