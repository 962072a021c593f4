import { useEffect, useState } from "react";

/** The moment, ISO: looked up again each half minute, and when somebody comes back to the tab. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const lookUp = (): void => setNow(new Date().toISOString());
    const timer = setInterval(lookUp, 30_000);
    document.addEventListener("visibilitychange", lookUp);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookUp);
    };
  }, []);
  return now;
}
