import { useEffect } from "react";

/** Keeps the screen on while the caller is on it, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isWanted = true;
    async function ask(): Promise<void> {
      if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isWanted) lock = given;
        else void given.release();
      } catch {
        // low battery, or not allowed here: the screen goes dark as it does elsewhere
      }
    }
    const again = (): void => void ask();
    void ask();
    // a browser takes it back whenever the page is out of sight
    document.addEventListener("visibilitychange", again);
    return () => {
      isWanted = false;
      document.removeEventListener("visibilitychange", again);
      void lock?.release();
    };
  }, []);
}
