import type { Block, SideBySideBlock } from "#document/blocks.ts";
import { wholeBlock } from "../flow-column.ts";
import { solidBlock, type FlowBlock } from "../flow-piece.ts";
import { composed, placed } from "../piece.ts";
import type { Setting } from "../setting.ts";
import { setAmounts } from "./amounts.ts";
import { setCallTable } from "./call-table.ts";
import { setCalls } from "./calls.ts";
import { setCardIndex } from "./card-index.ts";
import { setCauses } from "./causes.ts";
import { setChecks } from "./checks.ts";
import { setDoNot } from "./do-not.ts";
import { setDoorSign } from "./door-sign.ts";
import { setEmergency } from "./emergency.ts";
import { setFinder } from "./finder.ts";
import { setForm } from "./form.ts";
import { setFramed } from "./framed.ts";
import { setIfItLasts } from "./if-it-lasts.ts";
import { setLeads } from "./leads.ts";
import { setRuled } from "./ruled.ts";
import { setSay } from "./say.ts";
import { setScan } from "./scan.ts";
import { setLinesBlock, setSentences } from "./sentences.ts";
import { setShortCards } from "./short-cards.ts";
import { setSteps } from "./steps.ts";
import { setTable } from "./table.ts";
import { setWalletCards } from "./wallet-cards.ts";
import { setWriteDown } from "./write-down.ts";

/** Two blocks next to each other, as one that holds together. */
function setSideBySide(
  { left, right, share }: SideBySideBlock<string>,
  width: number,
  setting: Setting,
): FlowBlock {
  const between = 6;
  const leftWidth = (width - between) * share;
  const rightWidth = width - between - leftWidth;
  const [first, second] = [
    wholeBlock(setBlock(left, leftWidth, setting), leftWidth),
    wholeBlock(setBlock(right, rightWidth, setting), rightWidth),
  ];
  const height = Math.max(first.height, second.height);
  return solidBlock(composed({ width, height }, [first.draw, placed(second, leftWidth + between, 0)]));
}

/**
 * Measures a block in a column of `width` millimetres. While a leaf is being fitted the same block is asked for again
 * and again, so what was measured is kept as long as the block itself.
 */
export function setBlock(block: Block<string>, width: number, setting: Setting): FlowBlock {
  const known = measured.get(block) ?? new Map<string, FlowBlock>();
  measured.set(block, known);
  const key = `${width} ${setting.body} ${setting.leading} ${setting.air}`;
  const found = known.get(key);
  if (found) return found;
  const fresh = measureBlock(block, width, setting);
  known.set(key, fresh);
  return fresh;
}

const measured = new WeakMap<Block<string>, Map<string, FlowBlock>>();

function measureBlock(block: Block<string>, width: number, setting: Setting): FlowBlock {
  switch (block.kind) {
    case "leads":
      return setLeads(block, width, setting);
    case "finder":
      return setFinder(block, width, setting);
    case "card-index":
      return setCardIndex(block, width, setting);
    case "checks":
      return setChecks(block, width, setting);
    case "steps":
      return setSteps(block, width, setting);
    case "sentences":
      return setSentences(block, width, setting);
    case "lines":
      return setLinesBlock(block, width, setting);
    case "do-not":
      return setDoNot(block, width, setting);
    case "calls":
      return setCalls(block, width, setting);
    case "scan":
      return setScan(block, width, setting);
    case "say":
      return setSay(block, width, setting);
    case "write-down":
      return setWriteDown(block, width, setting);
    case "if-it-lasts":
      return setIfItLasts(block, width, setting);
    case "ruled":
      return setRuled(block, width, setting);
    case "framed":
      return setFramed(block, width, setting);
    case "emergency":
      return setEmergency(block, width, setting);
    case "call-table":
      return setCallTable(block, width, setting);
    case "table":
      return setTable(block, width, setting);
    case "side-by-side":
      return setSideBySide(block, width, setting);
    case "causes":
      return setCauses(block, width, setting);
    case "short-cards":
      return setShortCards(block, width, setting);
    case "door-sign":
      return setDoorSign(block, width, setting);
    case "form":
      return setForm(block, width, setting);
    case "wallet-cards":
      return setWalletCards(block, width, setting);
  }
  return setAmounts(block, width, setting);
}
