import type { TurnOver } from "#document/leaf.ts";
import type { Span } from "./words.ts";
import type { Mark } from "./mark.ts";
import { composed, placed, stacked, type Piece } from "./piece.ts";
import { setLine, setText } from "./set-text.ts";
import { isLargePrint, type Setting } from "./setting.ts";
import { tagged } from "./tagged.ts";

/** The perforated line between now and later: when to turn the sheet over. */
export function setTurnOver(turnOver: TurnOver<string>, width: number, setting: Setting): Piece {
  const { fonts } = setting;
  if (isLargePrint(setting)) return oneBelowTheOther(turnOver, width, setting);
  const style = { size: 10.5, leading: 1.3 };
  const right = tagged("P", setLine(spans(turnOver.strong, turnOver.whenBack), style, fonts));
  const room = width - right.width - 6;
  const left =
    turnOver.ifItLasts === null
      ? null
      : tagged("P", setText(spans(turnOver.strong, turnOver.ifItLasts), room, style, fonts));
  const height = Math.max(left?.height ?? 0, right.height) + 3.6;
  return composed({ width, height }, [
    [dashes(0, width)],
    ...(left ? [placed(left, 0, (height - left.height) / 2)] : []),
    placed(right, width - right.width, (height - right.height) / 2),
    [dashes(height, width)],
  ]);
}

function oneBelowTheOther(
  { strong, ifItLasts, whenBack }: TurnOver<string>,
  width: number,
  setting: Setting,
): Piece {
  const style = { size: setting.body, leading: 1.25 };
  const lines = [ifItLasts, whenBack].flatMap((rest) =>
    rest === null ? [] : [tagged("P", setText(spans(strong, rest), width, style, setting.fonts))],
  );
  const words = stacked(lines);
  const height = words.height + 3.6;
  return composed({ width, height }, [[dashes(0, width)], placed(words, 0, 1.8), [dashes(height, width)]]);
}

function dashes(y: number, width: number): Mark {
  return { kind: "line", x1: 0, x2: width, y1: y, y2: y, stroke: 0.3, tone: "black", dash: 1 };
}

function spans(strong: string, rest: string): Span[] {
  return [
    { text: `${strong} `, weight: 700 },
    { text: rest, weight: 400 },
  ];
}
