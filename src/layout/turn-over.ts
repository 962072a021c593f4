import type { TurnOver } from "#document/leaf.ts";
import type { Span } from "./words.ts";
import type { Mark } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { composed, placed, type Piece } from "./piece.ts";
import { setLine, setText } from "./set-text.ts";
import { tagged } from "./tagged.ts";

/** The perforated line between now and later: when to turn the sheet over. */
export function setTurnOver(turnOver: TurnOver<string>, width: number, fonts: PaperFonts): Piece {
  const style = { size: 10.5, leading: 1.3 };
  const right = tagged("P", setLine(spans(turnOver.strong, turnOver.whenBack), style, fonts));
  const room = width - right.width - 6;
  const left =
    turnOver.ifItLasts === null
      ? null
      : tagged("P", setText(spans(turnOver.strong, turnOver.ifItLasts), room, style, fonts));
  const height = Math.max(left?.height ?? 0, right.height) + 3.6;
  const dashes = (y: number): Mark => ({
    kind: "line",
    x1: 0,
    x2: width,
    y1: y,
    y2: y,
    stroke: 0.3,
    tone: "black",
    dash: 1,
  });
  return composed({ width, height }, [
    [dashes(0)],
    ...(left ? [placed(left, 0, (height - left.height) / 2)] : []),
    placed(right, width - right.width, (height - right.height) / 2),
    [dashes(height)],
  ]);
}

function spans(strong: string, rest: string): Span[] {
  return [
    { text: `${strong} `, weight: 700 },
    { text: rest, weight: 400 },
  ];
}
