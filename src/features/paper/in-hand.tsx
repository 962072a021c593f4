import type { Plan } from "#plan/plan.ts";
import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { Differ } from "./differ.tsx";
import { paperInHand } from "./paper-in-hand.ts";
import type { Look } from "#plan/edition-look.ts";

interface InHandProps {
  plan: Plan;
  /** how the pages on the screen look, and what they say in short; null while they are on their way */
  shown: { look: Look; pages: readonly string[] } | null;
}

/** Which version is on paper, whether the plan has changed since, and which pages differ. */
export function InHand({ plan, shown }: InHandProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const paper = paperInHand(plan);
  if (paper.is === "none") return <p>{t("print.inHand.none", { next: paper.next })}</p>;
  const { version, on } = paper;
  const day = on === null ? null : formats.day(on);
  if (paper.is === "old") {
    const { next } = paper;
    return (
      <Note kind="warning">
        {day === null
          ? t("print.inHand.old", { version, next })
          : t("print.inHand.oldOf", { version, day, next })}{" "}
        <Differ plan={plan} shown={shown} />
      </Note>
    );
  }
  return (
    <p>
      {day === null ? t("print.inHand.current", { version }) : t("print.inHand.currentOn", { version, day })}
    </p>
  );
}
