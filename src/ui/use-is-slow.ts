import { useEffect, useState } from "react";

const staysSilentForMs = 300;

/** Whether something has been going on long enough to be put into words: by default 300 ms. Design, § 5 *States*. */
export function useIsSlow(isGoingOn: boolean, afterMs = staysSilentForMs): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setIsSlow(true), afterMs);
    return () => {
      clearTimeout(timer);
      setIsSlow(false);
    };
  }, [isGoingOn, afterMs]);
  return isSlow;
}
