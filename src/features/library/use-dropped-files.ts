import { useEffect, useEffectEvent, useState } from "react";

/** Takes what was dropped; `isFolder`: a folder was among it. */
type OnDrop = (files: readonly File[], isFolder: boolean) => void;

/**
 * Files dropped anywhere on the page: they are taken, or with null let fall, but never put in the page's place. Says
 * whether some are held over it now. The way by keyboard is the button.
 */
export function useDroppedFiles(onDrop: OnDrop | null): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry());
    onDrop?.(
      files,
      entries.some((entry) => entry?.isDirectory),
    );
  });
  const over = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(onDrop !== null);
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener("dragover", (event) => over(event), { signal });
    addEventListener("drop", (event) => drop(event), { signal });
    // it has left the window once it is over nothing of it
    addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setIsOver(false), {
      signal,
    });
    return () => listening.abort();
  }, []);
  return isOver;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
