import { useMemo } from "react";
import * as v from "valibot";
import { nextAiReview } from "#readiness/ai-warnings.ts";
import { usePlan } from "#store/open-plan.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { DayField, usePastDay } from "../day-field.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetRow } from "../sheet-part.tsx";
import { useToday } from "../use-today.ts";
import { AiWarningNotes } from "./ai-warning-notes.tsx";
import { useAiCheck } from "./use-ai-check.ts";
import { aiToolIn, changeTool, useAiTool } from "./use-ai-tool.ts";

/** The monthly fifteen minutes: when they were last taken, when they are next due, and what they are made of. */
export function MonthlyCheck({ id }: { id: string }) {
  const t = useWords();
  const announce = useAnnounce();
  const today = useToday();
  const { monthlyReview } = useAiCheck();
  const formats = useFormats(usePlan((plan) => plan.business));
  const tool = useAiTool(id);
  const past = usePastDay();
  const schema = useMemo(() => v.strictObject({ aiLastReviewed: past }), [past]);
  const { form } = usePlanForm<{ aiLastReviewed: string }, { aiLastReviewed: string | null }>({
    schema,
    shown: (plan) => ({ aiLastReviewed: aiToolIn(plan, id)?.lastReviewed ?? "" }),
    keep: ({ aiLastReviewed }) => {
      if (aiLastReviewed !== undefined) changeTool(id, { lastReviewed: aiLastReviewed });
    },
  });
  if (tool === undefined) return null;
  const next = nextAiReview(tool);
  return (
    <SheetRow ask={t("ai.monthly")} help={t("ai.monthlyHelp")}>
      <DayField
        label={t("ai.lastReviewed")}
        help={next === null ? t("ai.neverReviewed") : t("ai.nextReview", { day: formats.day(next) })}
        max={today}
        today={t("ai.readToday")}
        onToday={(day) => {
          form.setValue("aiLastReviewed", day);
          announce(t("ai.readTodaySaid"));
        }}
        error={form.formState.errors.aiLastReviewed?.message}
        {...form.register("aiLastReviewed")}
      />
      <AiWarningNotes id={id} kinds={["review-overdue"]} />
      <Disclosure summary={t("ai.fifteenMinutes")}>
        <ol>
          {monthlyReview.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
    </SheetRow>
  );
}
