import { useEffect, useRef } from "react";
import { useAnnounce } from "#ui/announcer.tsx";

/** what is typed changes letter by letter: one sentence once it rests */
const restsForMs = 800;

/** Says what a thing costs now, when that has changed while it was on screen. Design, § 8 (4.1.3). */
export function useCostAnnounced(id: string, sentence: string): void {
  const announce = useAnnounce();
  const known = useRef({ id, sentence });
  useEffect(() => {
    if (known.current.id === id && known.current.sentence === sentence) return undefined;
    const isAnother = known.current.id !== id;
    const timer = setTimeout(
      () => {
        known.current = { id, sentence };
        if (!isAnother) announce(sentence);
      },
      isAnother ? 0 : restsForMs,
    );
    return () => clearTimeout(timer);
  }, [announce, id, sentence]);
}
