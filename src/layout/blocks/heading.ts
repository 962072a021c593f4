import type { Heading } from "#document/blocks.ts";
import type { Span } from "../words.ts";
import { kept, type FlowPiece } from "../flow-piece.ts";
import { composed, padded, placed } from "../piece.ts";
import { setText } from "../set-text.ts";
import { strokes, styles, type Setting } from "../setting.ts";
import { tagged } from "../tagged.ts";

/** The heading of a block over its rule; it stays with what follows. */
export function setHeading(heading: Heading<string>, width: number, setting: Setting): FlowPiece {
  const spans: Span[] = [{ text: heading.text, weight: 700 }];
  if (heading.note !== undefined) spans.push({ text: ` · ${heading.note}`, weight: 400 });
  return tagged("H2", ruled(spans, width, setting));
}

/** The heading over what runs on from the page before; it has been read, so it is decoration. */
export function setContinued(heading: Heading<string>, width: number, setting: Setting): FlowPiece {
  return ruled([{ text: heading.continued, weight: 700 }], width, setting);
}

/** The words of a heading over its rule, for what tags them in its own way. */
export function setRuledHeading(text: string, width: number, setting: Setting): FlowPiece {
  return ruled([{ text, weight: 700 }], width, setting);
}

function ruled(spans: Span[], width: number, setting: Setting): FlowPiece {
  const text = setText(spans, width, styles.heading(setting), setting.fonts);
  const y = text.height + 0.8 + strokes.rule / 2;
  const rule = { kind: "line", x1: 0, x2: width, y1: y, y2: y, stroke: strokes.rule, tone: "black" } as const;
  return kept(
    padded(composed({ width, height: y + strokes.rule / 2 }, [text.draw, [rule]]), {
      bottom: 0.5 + 0.8 * setting.air,
    }),
  );
}

/** The words of a heading inside a frame, without a rule; a heading only where it does not repeat one. */
export function setPlainHeading(text: string, width: number, setting: Setting): FlowPiece {
  return kept(setText(text, width, styles.heading(setting), setting.fonts));
}

/** The words of the white on black head of a box of steps; `width` runs from one outer edge of the frame to the other. */
export function setBlackHead(text: string, width: number, setting: Setting): FlowPiece {
  const words = setText(text, width - 6, styles.head(setting), setting.fonts);
  const room = 0.6 + 0.6 * setting.air;
  const height = words.height + 2 * room;
  const ground = { kind: "rectangle", x: 0, y: 0, width, height, fill: "black" } as const;
  return kept(
    padded(composed({ width, height }, [[ground], placed(words, 3, room)]), { bottom: setting.air }),
  );
}
