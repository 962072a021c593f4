import { useEffect, useState } from "react";

/** Milliseconds since a moment; looked at often enough for whole minutes. */
export function useElapsed(startedAt: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return startedAt === null ? 0 : now - startedAt;
}
