import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import { focusHeading } from "#ui/focus-heading.ts";
import { UndoBar } from "#ui/undo-bar.tsx";
import { useWords } from "#ui/words.tsx";
import type { Stored, StorageReason } from "#storage/stored.ts";

/** Says what was just done, and for ten seconds how to take it back. */
interface Say {
  done: (text: string, undo?: () => Promise<Stored<unknown>>) => void;
  failed: (reason: StorageReason) => void;
}

const SayContext = createContext<Say>({ done: () => {}, failed: () => {} });

export function useSay(): Say {
  return use(SayContext);
}

interface Said {
  text: string;
  undo: (() => Promise<Stored<unknown>>) | undefined;
}

/** Holds the one bar of a screen of many plans; what is said next takes the place of what was said before. */
export function SaidBar({ children }: { children: ReactNode }) {
  const t = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const say = useMemo<Say>(
    () => ({
      done: (text, undo) => setSaid({ text, undo }),
      failed: (reason) =>
        setSaid({ text: t("library.said.failed", { why: t(whyKey(reason)) }), undo: undefined }),
    }),
    [t],
  );
  const clear = useCallback(() => setSaid(null), []);

  async function takeBack({ undo }: Said): Promise<void> {
    const taken = await undo?.();
    if (taken?.ok === false) return say.failed(taken.reason);
    clear();
    focusHeading(); // the bar had the focus
  }

  return (
    <SayContext value={say}>
      {children}
      {said && (
        <UndoBar
          key={said.text}
          text={said.text}
          onGone={clear}
          onUndo={said.undo && (() => void takeBack(said))}
        />
      )}
    </SayContext>
  );
}

function whyKey(reason: StorageReason) {
  const told = toldReasons.find((candidate) => candidate === reason);
  return told === undefined ? "library.why.other" : (`library.why.${told}` as const);
}
const toldReasons = ["full", "refused", "changed-elsewhere", "missing", "unreadable"] as const;
