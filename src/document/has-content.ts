import type { Block } from "./blocks.ts";
import type { Leaf } from "./leaf.ts";
import type { Phrase } from "./phrase.ts";

/** Whether a block has more to show than its heading. */
function hasContent(block: Block<Phrase>): boolean {
  switch (block.kind) {
    case "checks":
    case "steps":
    case "do-not":
      return block.items.length > 0;
    case "sentences":
      return block.sentences.length > 0;
    case "lines":
      return block.lines.length > 0;
    case "say":
      return block.sayings.length > 0;
    case "if-it-lasts":
      return block.stages.length > 0;
    case "calls":
      return block.calls.length > 0;
    case "scan":
      return block.squares.length > 0;
    default:
      return true;
  }
}

/** The leaf without blocks that would be a heading and nothing below it, such as a grab list the owner emptied. */
export function withoutEmptyBlocks(leaf: Leaf<Phrase>): Leaf<Phrase> {
  const { top, wide, wideFoot, narrow, narrowFoot } = leaf;
  return {
    ...leaf,
    top: top.filter(hasContent),
    wide: wide.filter(hasContent),
    wideFoot: wideFoot.filter(hasContent),
    narrow: narrow.filter(hasContent),
    narrowFoot: narrowFoot.filter(hasContent),
  };
}
