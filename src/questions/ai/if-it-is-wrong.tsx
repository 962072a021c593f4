import { useMemo } from "react";
import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { useWords } from "#ui/words.tsx";
import { LinesField } from "../lines-field.tsx";
import { linesKept } from "../lines.ts";
import { usePlanForm } from "../plan-form.ts";
import { SheetRow } from "../sheet-part.tsx";
import { ToolText } from "./tool-text.tsx";
import { aiToolIn, changeTool } from "./use-ai-tool.ts";

interface Lines {
  aiIfWrong: string[];
}

/** What to do when an AI tool says something wrong, and how the work goes on without it. */
export function IfItIsWrong({ id }: { id: string }) {
  const t = useWords();
  const schema = useMemo(
    () => v.strictObject({ aiIfWrong: v.array(v.pipe(v.string(), v.maxLength(2000, t("ai.long")))) }),
    [t],
  );
  const { form } = usePlanForm<Lines, Lines>({
    schema,
    shown: (plan) => ({ aiIfWrong: aiToolIn(plan, id)?.ifWrong ?? [] }),
    keep: ({ aiIfWrong }) => {
      if (aiIfWrong) changeTool(id, { ifWrong: linesKept(aiIfWrong) }, `lines ${aiIfWrong.length}`);
    },
  });
  const lines = useWatch({ control: form.control, name: "aiIfWrong" });
  return (
    <>
      <SheetRow ask={t("ai.wrong")} help={t("ai.wrongHelp")}>
        <LinesField
          id="aiIfWrong"
          isNumbered
          legend={t("ai.ifWrong")}
          add={t("ai.addStep")}
          lines={lines}
          onChange={(changed) => form.setValue("aiIfWrong", changed)}
        />
      </SheetRow>
      <SheetRow ask={t("ai.off")} help={t("ai.offHelp")}>
        <ToolText id={id} field="aiOffHour" label={t("ai.off.hour")} />
        <ToolText id={id} field="aiOffDay" label={t("ai.off.day")} />
        <ToolText id={id} field="aiOffGone" label={t("ai.off.gone")} />
      </SheetRow>
    </>
  );
}
