import type { Plan } from "#plan/plan.ts";
import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { paperInHand } from "./paper-in-hand.ts";

/** Which version is on paper, and whether the plan has changed since. */
export function InHand({ plan }: { plan: Plan }) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const paper = paperInHand(plan);
  if (paper.is === "none") return <p>{t("print.inHand.none", { next: paper.next })}</p>;
  if (paper.is === "old") {
    return <Note kind="warning">{t("print.inHand.old", { version: paper.version, next: paper.next })}</Note>;
  }
  const { version, on } = paper;
  return (
    <p>
      {on === null
        ? t("print.inHand.current", { version })
        : t("print.inHand.currentOn", { version, day: formats.day(on) })}
    </p>
  );
}
