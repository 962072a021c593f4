import type { ReactNode } from "react";
import { Tag } from "#ui/tag.tsx";

/** What is filled in and by whom: a tag above a list of guesses. */
export function GuessLine({ children }: { children: ReactNode }) {
  return (
    <p>
      <Tag kind="guess" /> {children}
    </p>
  );
}
