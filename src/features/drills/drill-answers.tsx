import { useMemo } from "react";
import * as v from "valibot";
import { changeDrill } from "#plan/edits/change-drill.ts";
import { limits } from "#plan/field.ts";
import { questionsAtTheEnd } from "#plan/upkeep.ts";
import { usePlanForm } from "#questions/plan-form.ts";
import { SheetFields } from "#questions/sheet-part.tsx";
import { apply } from "#store/open-plan.ts";
import { TextArea } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { useDrillContent } from "./content.ts";

interface Fields {
  findings: string[];
}

/** Five questions; the answers are the findings of the drill, each in the place of its question. */
export function DrillAnswers({ id }: { id: string }) {
  const t = useWords();
  const questions = useDrillContent().drills.debriefQuestions.slice(0, questionsAtTheEnd);
  const schema = useMemo(
    () =>
      v.strictObject({
        findings: v.array(v.pipe(v.string(), v.maxLength(limits.textLength, t("drills.drill.long")))),
      }),
    [t],
  );
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    shown: ({ drills }) => {
      const { findings = [] } = drills.find((drill) => drill.id === id) ?? {};
      const blanks = Array.from({ length: Math.max(0, questionsAtTheEnd - findings.length) }, () => "");
      return { findings: [...findings, ...blanks] };
    },
    keep: ({ findings }, { together }) => {
      if (findings === undefined) return;
      const answered = findings.findLastIndex((finding) => finding.trim() !== "");
      apply(changeDrill, { id, changes: { findings: findings.slice(0, answered + 1) } }, { together });
    },
  });
  return (
    <SheetFields help={t("drills.drill.learntHelp")}>
      {questions.map((question, place) => (
        <TextArea
          key={question}
          label={question}
          rows={2}
          dir="auto"
          error={form.formState.errors.findings?.[place]?.message}
          {...form.register(`findings.${place}`)}
        />
      ))}
    </SheetFields>
  );
}
