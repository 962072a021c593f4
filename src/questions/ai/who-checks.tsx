import type { AiTool } from "#plan/ai-tool.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { useWords } from "#ui/words.tsx";
import { ContactPick } from "../contact-pick.tsx";
import { SheetRow } from "../sheet-part.tsx";
import { AiWarningNotes } from "./ai-warning-notes.tsx";
import { ToolText } from "./tool-text.tsx";
import { changeTool, useAiTool } from "./use-ai-tool.ts";

const reviews: readonly AiTool["review"][] = ["before", "sample", "none"];

/** Who checks what an AI tool sends, and by what: a good answer, an alert. Warned of at once where nobody does. */
export function WhoChecks({ id }: { id: string }) {
  const t = useWords();
  const tool = useAiTool(id);
  if (tool === undefined) return null;
  return (
    <>
      <SheetRow ask={t("ai.review")} help={t("ai.reviewHelp")}>
        <RadioGroup
          name="aiReview"
          legend={t("ai.reviewAsk")}
          chosen={tool.review}
          options={reviews.map((value) => ({ value, label: t(`ai.review.${value}`) }))}
          onChange={({ target }) => {
            const review = reviews.find((each) => each === target.value);
            if (review !== undefined) changeTool(id, { review });
          }}
        />
        <div aria-live="polite">
          <AiWarningNotes id={id} kinds={["unchecked-customers", "unchecked-money"]} />
        </div>
        <ContactPick
          id="aiReviewer"
          label={t("ai.reviewer")}
          chosen={tool.reviewer}
          onChoose={(reviewer) => changeTool(id, { reviewer })}
        />
      </SheetRow>
      <SheetRow ask={t("ai.measure")} help={t("ai.measureHelp")}>
        <ToolText id={id} field="aiGood" label={t("ai.good")} help={t("ai.goodHelp")} isLong />
        <ToolText id={id} field="aiAlert" label={t("ai.alert")} help={t("ai.alertHelp")} isLong />
      </SheetRow>
    </>
  );
}
