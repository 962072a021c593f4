import type { LinesBlock, SentencesBlock } from "#document/blocks.ts";
import { linesHeldTogether, openBlock, type FlowBlock } from "../flow-piece.ts";
import { setLines } from "../set-text.ts";
import { styles, type Setting } from "../setting.ts";
import { taggedRun } from "../tagged.ts";
import { setContinued, setHeading } from "./heading.ts";

/** Sentences as one paragraph. */
export function setSentences(block: SentencesBlock<string>, width: number, setting: Setting): FlowBlock {
  const { heading, sentences } = block;
  const lines = setLines(sentences.join(" "), width, styles.body(setting), setting.fonts);
  const paragraph = linesHeldTogether(taggedRun("P", lines), { above: 0, below: 0 });
  return openBlock(
    [setHeading(heading, width, setting), ...paragraph],
    setContinued(heading, width, setting),
  );
}

/** Lines one below the other, as they were typed. */
export function setLinesBlock(block: LinesBlock<string>, width: number, setting: Setting): FlowBlock {
  const lines = block.lines.flatMap((text) =>
    linesHeldTogether(taggedRun("P", setLines(text, width, styles.body(setting), setting.fonts)), {
      above: 0.6 * setting.air,
      below: 0.6 * setting.air,
    }),
  );
  return openBlock(
    [setHeading(block.heading, width, setting), ...lines],
    setContinued(block.heading, width, setting),
  );
}

/** How many of the sentences fit two lines: at least one, for none is ever cut off. Design, § 6 *Fitting*. */
export function sentencesInTwoLines(sentences: readonly string[], width: number, setting: Setting): number {
  for (let count = sentences.length; count > 1; count -= 1) {
    const text = sentences.slice(0, count).join(" ");
    if (setLines(text, width, styles.body(setting), setting.fonts).length <= 2) return count;
  }
  return 1;
}
