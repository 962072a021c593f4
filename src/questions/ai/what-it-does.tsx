import { useMemo } from "react";
import * as v from "valibot";
import { reaches, type Reach } from "#plan/ai-tool.ts";
import { usePlan } from "#store/open-plan.ts";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TickTile, TickTiles } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { SheetRow } from "../sheet-part.tsx";
import { ToolText } from "./tool-text.tsx";
import { aiToolIn, changeTool, useAiTool } from "./use-ai-tool.ts";

/** What an AI tool is called, what it does, in what it is hidden, and whom it reaches. */
export function WhatItDoes({ id }: { id: string }) {
  const t = useWords();
  const tool = useAiTool(id);
  const things = usePlan((plan) => plan.dependencies);
  if (tool === undefined) return null;
  const tick = (reach: Reach, isTicked: boolean): void =>
    changeTool(id, {
      reaches: reaches.filter((each) => (each === reach ? isTicked : tool.reaches.includes(each))),
    });
  return (
    <>
      <SheetRow ask={t("ai.what")}>
        <ToolName id={id} />
        <ToolText id={id} field="aiDoes" label={t("ai.does")} help={t("ai.doesHelp")} isLong />
      </SheetRow>
      <SheetRow ask={t("ai.hidden")} help={t("ai.hiddenHelp")}>
        <ToolText
          id={id}
          field="aiHiddenIn"
          label={t("ai.hiddenIn")}
          help={t("ai.hiddenInHelp")}
          offered={[...new Set(things.map(({ name }) => name))]}
        />
      </SheetRow>
      <SheetRow ask={t("ai.reaches")} help={t("ai.reachesHelp")}>
        <ChoiceGroup id="aiReaches" legend={t("ai.reachesAsk")}>
          <TickTiles>
            {reaches.map((reach) => (
              <TickTile
                key={reach}
                name={`aiReaches.${reach}`}
                label={t(`ai.reach.${reach}`)}
                why={t(`ai.reach.${reach}.why`)}
                checked={tool.reaches.includes(reach)}
                onChange={({ target }) => tick(reach, target.checked)}
              />
            ))}
          </TickTiles>
        </ChoiceGroup>
      </SheetRow>
    </>
  );
}

function ToolName({ id }: { id: string }) {
  const t = useWords();
  const schema = useMemo(
    () =>
      v.strictObject({
        aiName: v.pipe(
          v.string(),
          v.trim(),
          v.minLength(1, t("ai.nameMissing")),
          v.maxLength(200, t("ai.nameLong")),
        ),
      }),
    [t],
  );
  const { form } = usePlanForm<{ aiName: string }, { aiName: string }>({
    schema,
    shown: (plan) => ({ aiName: aiToolIn(plan, id)?.name ?? "" }),
    keep: ({ aiName }, { together }) => {
      if (aiName !== undefined) changeTool(id, { name: aiName }, together);
    },
  });
  return (
    <TextField
      dir="auto"
      label={t("ai.name")}
      error={form.formState.errors.aiName?.message}
      {...form.register("aiName")}
    />
  );
}
