import type { DoorSignBlock } from "#document/blocks.ts";
import { openBlock, type FlowBlock } from "../flow-piece.ts";
import type { Mark } from "../mark.ts";
import { composed, nothing, placed, type Part, type Piece } from "../piece.ts";
import { point } from "../paper-size.ts";
import { setText, type TextStyle } from "../set-text.ts";
import type { Setting } from "../setting.ts";
import { tagged, taggedOnce } from "../tagged.ts";
import { emsOf } from "../words.ts";

/** Points of the opening words and of the message, from the largest; those after 36 only for a text without end. Design, § 6.5. */
const steps = [
  [96, 60],
  [88, 60],
  [80, 60],
  [80, 54],
  [72, 54],
  [72, 48],
  [64, 48],
  [64, 42],
  [56, 42],
  [56, 36],
  [48, 36],
  [48, 28],
  [40, 22],
  [32, 18],
  [28, 14],
  [24, 10],
] as const;

/** Millimetres between two lines for a marker, and round the words in the band. */
const leastPitch = 24;
const underTime = 6;
const side = 10;
const bandRoom = 8;
const aboveFoot = 4;

/** A sign as large as the room it has: opening words on a black band, the message, and small at the foot who we are. */
export function setDoorSign(block: DoorSignBlock<string>, width: number, setting: Setting): FlowBlock {
  const fill = (room: number): Piece => signIn(block, { width, height: room }, setting);
  const least = composed({ width, height: leastHeight }, [(x, y, put) => fill(leastHeight).draw(x, y, put)]);
  return { ...openBlock([{ ...least, keep: false }]), fill };
}

/** Lower than any sheet we print on held sideways. */
const leastHeight = 120;

interface Area {
  width: number;
  height: number;
}

function signIn(block: DoorSignBlock<string>, area: Area, setting: Setting): Piece {
  const foot = setSignFoot(block, area.width, setting);
  const height = area.height - foot.height - aboveFoot;
  const words = { width: area.width, height };
  const sign = block.isBlank ? blankSign(block, words, setting) : wordedSign(block, words, setting);
  return composed(area, [sign.draw, placed(foot, 0, area.height - foot.height)]);
}

function wordedSign(block: DoorSignBlock<string>, area: Area, setting: Setting): Piece {
  let last: Piece = nothing;
  for (const [opening, message] of steps) {
    const tried = signInSizes(block, area, { opening, message, setting });
    if (tried.fits) return tried.sign;
    last = tried.sign;
  }
  return last;
}

interface Sizes {
  /** points */
  opening: number;
  message: number;
  setting: Setting;
}

function signInSizes(
  { opening, message, time }: DoorSignBlock<string>,
  area: Area,
  sizes: Sizes,
): { sign: Piece; fits: boolean } {
  const { fonts } = sizes.setting;
  const inner = area.width - 2 * side;
  const large: TextStyle = { size: sizes.opening, leading: 1.02, weight: 700, tone: "white" };
  const said: TextStyle = { size: sizes.message, leading: 1.14, weight: 700 };
  const head = setText(opening, inner, { ...large, balance: "all" }, fonts);
  const body = message === "" ? nothing : setText(message, inner, { ...said, balance: "all" }, fonts);
  const next = time === null ? nothing : setTime(time, inner, sizes);
  const between = sizes.message * 0.12;
  const bandHeight = head.height + 2 * bandRoom;
  const used = bandHeight + body.height + next.height + between * 3;
  const isWhole = [opening, message].every(
    (text, index) => longestWord(text, index === 0 ? large : said, sizes.setting) <= inner,
  );
  const inTwoLines = head.height <= 2.1 * sizes.opening * 1.02 * point;
  // the room that is left stands evenly above, between and below
  const parts = [body, next].filter(({ height }) => height > 0);
  const free = area.height - bandHeight - body.height - next.height;
  const gap = free / (parts.length + 1);
  const ground: Mark = {
    kind: "rectangle",
    x: 0,
    y: 0,
    width: area.width,
    height: bandHeight,
    fill: "black",
  };
  return {
    fits: used <= area.height && isWhole && inTwoLines,
    sign: composed(area, [
      [ground],
      placed(tagged("H1", head), side, bandRoom),
      ...(body.height > 0 ? [placed(tagged("P", body), side, bandHeight + gap)] : []),
      ...(next.height > 0
        ? [placed(tagged("P", next), side, bandHeight + gap * parts.length + body.height)]
        : []),
    ]),
  };
}

/** Three quarters as large as the message; smaller before its line breaks. */
function setTime(time: string, width: number, { message, setting }: Sizes): Piece {
  let piece = nothing;
  for (const share of [0.75, 0.66, 0.58]) {
    const style: TextStyle = { size: Math.max(10, message * share), leading: 1.3 };
    piece = setText(time, width, style, setting.fonts);
    if (piece.height <= style.size * style.leading * point + 0.01) return piece;
  }
  return piece;
}

function longestWord(text: string, { size, weight = 400 }: TextStyle, { fonts }: Setting): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => emsOf(word, weight, fonts))) * size * point;
}

/** An empty band, lines for a marker, and a gap for the time. */
function blankSign({ opening, time }: DoorSignBlock<string>, area: Area, setting: Setting): Piece {
  const bandHeight = 48;
  const next =
    time === null ? nothing : setTime(time, area.width - 2 * side, { opening: 96, message: 60, setting });
  const timeAt = area.height - next.height - underTime;
  const lines = Math.max(1, Math.floor((timeAt - bandHeight) / leastPitch));
  const pitch = (timeAt - bandHeight) / lines;
  const stroke = 1.6;
  const frame: Mark = {
    kind: "rectangle",
    x: stroke / 2,
    y: stroke / 2,
    width: area.width - stroke,
    height: bandHeight - stroke,
    stroke,
  };
  const ruled = Array.from({ length: lines }, (_, index): Mark => {
    const y = bandHeight + (index + 1) * pitch;
    return { kind: "line", x1: side, x2: area.width - side, y1: y, y2: y, stroke: 0.5, tone: "black" };
  });
  const band = composed({ width: area.width, height: bandHeight }, [[frame]]);
  return composed(area, [
    taggedOnce({ role: "H1", alt: opening }, band).draw,
    ruled,
    placed(tagged("P", next), side, timeAt),
  ]);
}

/** Who we are, to be read at the door; and small when to hang it up, for us. */
function setSignFoot({ business, hangWhen }: DoorSignBlock<string>, width: number, setting: Setting): Piece {
  const use = setText(hangWhen, width * 0.4, { size: 10, leading: 1.2, align: "right" }, setting.fonts);
  const name = business === null ? nothing : setName(business, width * 0.56, setting);
  const height = Math.max(use.height, name.height);
  const parts: Part[] = [
    ...(business === null ? [] : [placed(tagged("P", name), 0, height - name.height)]),
    placed(tagged("P", use), width * 0.6, height - use.height),
  ];
  return composed({ width, height }, parts);
}

function setName(business: string, width: number, { fonts }: Setting): Piece {
  let piece = nothing;
  for (const size of [24, 20, 17, 14]) {
    const style: TextStyle = { size, leading: 1.15, weight: 700, balance: "all" };
    piece = setText(business, width, style, fonts);
    if (piece.height <= size * 1.15 * point + 0.01) break;
  }
  return piece;
}
