import { useWatch } from "react-hook-form";
import * as v from "valibot";
import { changeCardLines } from "#plan/edits/change-card-lines.ts";
import { limits } from "#plan/field.ts";
import { ownLinesIn, type LinesPart } from "#plan/lines-part.ts";
import { apply } from "#store/open-plan.ts";
import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { LinesField } from "../lines-field.tsx";
import { linesKept } from "../lines.ts";
import { usePlanForm } from "../plan-form.ts";
import { linesThatRepeat } from "./lines-that-repeat.ts";
import { isNumbered } from "./ready-lines.tsx";

interface OwnLinesFieldProps {
  id: string;
  part: LinesPart;
  /** what the owner begins with */
  ready: readonly string[];
}

interface Fields {
  lines: string[];
}

const schema = v.strictObject({
  lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.textLength))), v.maxLength(limits.steps)),
});

/** The owner's lines for a part of a card, kept as they are typed; the ready ones unchanged are not kept as theirs. */
export function OwnLinesField({ id, part, ready }: OwnLinesFieldProps) {
  const t = useWords();
  const formats = useFormats();
  const name = t(`messages.card.part.${part}`);
  const { form } = usePlanForm<Fields, Fields>({
    schema,
    shown: ({ dependencies }) => {
      const thing = dependencies.find((each) => each.id === id);
      const own = thing === undefined ? [] : ownLinesIn(thing, part);
      return { lines: own.length > 0 ? own : [...ready] };
    },
    keep: ({ lines }) => {
      if (lines === undefined) return;
      const kept = linesKept(lines);
      const isOurs = kept.join("\n") === ready.join("\n");
      const words = kept.join(" ").split(/\s+/u).length;
      apply(
        changeCardLines,
        { id, part, lines: isOurs ? [] : kept },
        { together: `${id} ${part} ${lines.length} ${words}` },
      );
    },
  });
  const lines = useWatch({ control: form.control, name: "lines" });
  const repeating = part === "doNot" ? linesThatRepeat(lines, name) : [];
  return (
    <>
      <LinesField
        id={`lines-${part}`}
        legend={t("messages.card.yourLines", { part: name })}
        lines={lines}
        isNumbered={isNumbered(part)}
        add={t("messages.card.add")}
        onChange={(next) => form.setValue("lines", next)}
      />
      {linesKept(lines).length === 0 && <p>{t("messages.card.noneLeft")}</p>}
      {repeating.length > 0 && (
        <Note kind="warning">
          {t("messages.card.doubled", {
            count: repeating.length,
            lines: formats.list(repeating.map((place) => formats.number(place))),
          })}
        </Note>
      )}
    </>
  );
}
