import type { PaperOptions } from "#document/paper-options.ts";
import { choosePaper } from "#store/session.ts";
import { RadioGroup } from "#ui/radio-group.tsx";
import { ChoiceGroup } from "#ui/choice-group.tsx";
import { TickTile } from "#ui/tick-tile.tsx";
import { useWords } from "#ui/words.tsx";

interface ChoiceProps {
  /** its id */
  plan: string;
  options: PaperOptions;
}

/** For whose eyes: a copy that hangs where customers stand leaves out what is private. */
export function CopyChoice({ plan, options }: ChoiceProps) {
  const t = useWords();
  return (
    <RadioGroup
      looks
      legend={t("print.copy")}
      name="copy"
      chosen={options.copy}
      options={[
        { value: "full", label: t("print.copy.full"), help: t("print.copy.full.help") },
        { value: "wall", label: t("print.copy.wall"), help: t("print.copy.wall.help") },
      ]}
      onChange={({ target }) =>
        choosePaper(plan, { ...options, copy: target.value === "wall" ? "wall" : "full" })
      }
    />
  );
}

/** How large the words are. */
export function TypeChoice({ plan, options }: ChoiceProps) {
  const t = useWords();
  return (
    <RadioGroup
      looks
      legend={t("print.type")}
      name="type"
      chosen={options.type}
      options={[
        { value: "normal", label: t("print.type.normal"), help: t("print.type.normal.help") },
        { value: "large", label: t("print.type.large"), help: t("print.type.large.help") },
      ]}
      onChange={({ target }) =>
        choosePaper(plan, { ...options, type: target.value === "large" ? "large" : "normal" })
      }
    />
  );
}

/** Whether a phone can read the numbers off the paper. */
export function ScanChoice({ plan, options }: ChoiceProps) {
  const t = useWords();
  return (
    <ChoiceGroup legend={t("print.scan")}>
      <TickTile
        label={t("print.scan.with")}
        why={t("print.scan.why")}
        checked={options.withQr}
        onChange={({ target }) => choosePaper(plan, { ...options, withQr: target.checked })}
      />
    </ChoiceGroup>
  );
}
