import { useId, useMemo } from "react";
import * as v from "valibot";
import type { AiTool } from "#plan/ai-tool.ts";
import { TextArea, TextField } from "#ui/text-field.tsx";
import { useWords } from "#ui/words.tsx";
import { usePlanForm } from "../plan-form.ts";
import { aiToolIn, changeTool, useAiTool } from "./use-ai-tool.ts";

/** The texts of a tool, by the name of their field on the page. */
const texts = {
  aiDoes: { of: (tool: AiTool) => tool.does, put: (text: string) => ({ does: text }) },
  aiHiddenIn: { of: (tool: AiTool) => tool.hiddenIn, put: (text: string) => ({ hiddenIn: text }) },
  aiGood: { of: (tool: AiTool) => tool.goodLooksLike, put: (text: string) => ({ goodLooksLike: text }) },
  aiAlert: { of: (tool: AiTool) => tool.alert, put: (text: string) => ({ alert: text }) },
  aiOffHour: offText("hour"),
  aiOffDay: offText("day"),
  aiOffGone: offText("gone"),
} as const;

function offText(length: keyof AiTool["off"]) {
  return {
    of: ({ off }: AiTool) => off[length],
    put: (text: string, { off }: AiTool) => ({ off: { ...off, [length]: text } }),
  };
}

interface ToolTextProps {
  id: string;
  field: keyof typeof texts;
  label: string;
  help?: string;
  /** a few lines instead of one */
  isLong?: boolean;
  /** offered while it is typed; anything else may be typed as well */
  offered?: readonly string[];
}

/** One text about an AI tool. It saves as it is typed. */
export function ToolText({ id, field, label, help, isLong = false, offered = [] }: ToolTextProps) {
  const t = useWords();
  const list = useId();
  const tool = useAiTool(id);
  const schema = useMemo(
    () => v.strictObject({ [field]: v.pipe(v.string(), v.trim(), v.maxLength(2000, t("ai.long"))) }),
    [field, t],
  );
  const { form } = usePlanForm<Record<string, string>, Record<string, string>>({
    schema,
    shown: (plan) => {
      const shown = aiToolIn(plan, id);
      return { [field]: shown === undefined ? "" : texts[field].of(shown) };
    },
    keep: (usable, { together }) => {
      const text = usable[field];
      if (text !== undefined && tool) changeTool(id, texts[field].put(text, tool), together);
    },
  });
  const texted = {
    label,
    help,
    dir: "auto",
    error: form.formState.errors[field]?.message,
    ...form.register(field),
  } as const;
  if (isLong) return <TextArea rows={2} {...texted} />;
  if (offered.length === 0) return <TextField {...texted} />;
  return (
    <TextField
      {...texted}
      list={list}
      after={
        <datalist id={list}>
          {offered.map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      }
    />
  );
}
