import { useEffect, useState } from "react";
import { localDay } from "#i18n/local-day.ts";

/** Today as "YYYY-MM-DD": looked up again when somebody comes back to the tab, which may be the next morning. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(new Date()));
  useEffect(() => {
    const lookUp = (): void => setToday(localDay(new Date()));
    document.addEventListener("visibilitychange", lookUp);
    window.addEventListener("focus", lookUp);
    return () => {
      document.removeEventListener("visibilitychange", lookUp);
      window.removeEventListener("focus", lookUp);
    };
  }, []);
  return today;
}
