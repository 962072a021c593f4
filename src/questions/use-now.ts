import { useEffect, useState } from "react";

const lookUpMs = 10_000; // often enough for whole minutes

/** The moment, ISO, as long as somebody looks; looked up at once when they come back to the tab. */
export function useNow(): string {
  const [now, setNow] = useState(() => new Date().toISOString());
  useEffect(() => {
    const lookUp = (): void => setNow(new Date().toISOString());
    const timer = setInterval(lookUp, lookUpMs);
    document.addEventListener("visibilitychange", lookUp);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", lookUp);
    };
  }, []);
  return now;
}
