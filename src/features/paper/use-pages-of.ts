import { useEffect, useState } from "react";
import { paperMaker } from "#render/paper/paper-maker.ts";
import { isSamePaper } from "#render/paper/same-paper.ts";
import type { WantedPaper } from "#render/paper/wanted-paper.ts";

/** What a wish came out as: its pages in short; null where it could not be laid out. */
interface Known {
  of: WantedPaper;
  pages: readonly string[] | null;
}

/** after the pages on the screen, which are laid out first */
const restsForMs = 600;
const mostKnown = 8;

/** The pages in short of paper that is not on the screen, as it would print now; null while it is not laid out. */
export function usePagesOf(
  wishes: readonly WantedPaper[],
): (wanted: WantedPaper) => readonly string[] | null {
  const [known, setKnown] = useState<readonly Known[]>([]);
  const knownOf = (wanted: WantedPaper): Known | undefined => known.find(({ of }) => isSamePaper(of, wanted));
  const next = wishes.find((wanted) => knownOf(wanted) === undefined);
  useEffect(() => {
    if (next === undefined) return undefined;
    const isWanted = new AbortController();
    const put = (pages: Known["pages"]): void => {
      if (!isWanted.signal.aborted)
        setKnown((before) => [{ of: next, pages }, ...before].slice(0, mostKnown));
    };
    const timer = setTimeout(() => {
      paperMaker()
        .layOut(next, isWanted.signal)
        .then(
          ({ whole }) => put(whole),
          () => put(null),
        );
    }, restsForMs);
    return () => {
      isWanted.abort();
      clearTimeout(timer);
    };
  }, [next]);
  return (wanted) => knownOf(wanted)?.pages ?? null;
}
