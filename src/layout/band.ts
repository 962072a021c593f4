import type { Band } from "#document/leaf.ts";
import type { Mark } from "./mark.ts";
import type { PaperFonts } from "./paper-fonts.ts";
import { composed, placed, stacked, type Piece } from "./piece.ts";
import { setLine, setText, type TextStyle } from "./set-text.ts";
import { isLargePrint, type Setting } from "./setting.ts";
import { tagged } from "./tagged.ts";

const side = 4;
const atLeastHigh = 19.5;
const between = 5;

interface BandSetting {
  width: number;
  /** points of the title where it fits in two lines */
  size: number;
  /** whether this sheet carries on from the one before */
  continued: boolean;
  setting: Setting;
}

/**
 * The black band across the top of a sheet: number, title, and short lines at its right end. On the first sheet it is
 * the heading of the leaf; repeated on another one it is decoration, as its text has been read.
 */
export function setBand(band: Band<string>, { width, size, continued, setting }: BandSetting): Piece {
  const { fonts } = setting;
  if (isLargePrint(setting)) return setLargeBand(band, { width, size, continued, setting });
  const number = band.number === null ? null : setLine(band.number, white(30, 1, 700), fonts);
  const hasLogos = !continued && (band.logos ?? []).length > 0;
  const lines = setSideLines(continued ? [] : band.side, width * (hasLogos ? 0.28 : 0.42), fonts);
  const logos = setLogos(continued ? [] : (band.logos ?? []));
  const linesEnd = width - side - (logos.width > 0 ? logos.width + between : 0);
  const titleAt = side + (number ? number.width + between : 0);
  const room = linesEnd - titleAt - (lines.width > 0 ? lines.width + between : 0);
  const title = setTitle(continued ? band.continued : band.title, { room, size, fonts });
  const height = Math.max(atLeastHigh, title.height + 5.2, lines.height + 5.2, logos.height + 4);
  const inMiddle = (piece: Piece): number => (height - piece.height) / 2;
  const ground: Mark = { kind: "rectangle", x: 0, y: 0, width, height, fill: "black" };
  const heading = composed({ width, height }, [
    ...(number ? [placed(number, side, inMiddle(number))] : []),
    placed(title, titleAt, inMiddle(title)),
  ]);
  return composed({ width, height }, [
    [ground],
    continued ? heading.draw : tagged("H1", heading).draw,
    placed(lines, linesEnd - lines.width, inMiddle(lines)),
    placed(logos, width - side - logos.width, inMiddle(logos)),
  ]);
}

/** In large print the short lines stand under the title, across the page. */
function setLargeBand(band: Band<string>, { width, size, continued, setting }: BandSetting): Piece {
  const { fonts, body } = setting;
  const number = band.number === null ? null : setLine(band.number, white(36, 1, 700), fonts);
  const x = side + (number ? number.width + between : 0);
  const logos = setLogos(continued ? [] : (band.logos ?? []));
  const room = width - x - side - (logos.width > 0 ? logos.width + between : 0);
  const lines = continued ? [] : band.side;
  const title = setTitle(continued ? band.continued : band.title, { room, size, least: body + 2, fonts });
  const below = stacked(lines.map((line) => tagged("P", setText(line, room, white(body, 1.25, 400), fonts))));
  const words = title.height + below.height;
  const height = Math.max(atLeastHigh, words + 5.2, logos.height + 4);
  const top = (height - words) / 2;
  const ground: Mark = { kind: "rectangle", x: 0, y: 0, width, height, fill: "black" };
  const heading = composed({ width, height }, [
    ...(number ? [placed(number, side, (height - number.height) / 2)] : []),
    placed(title, x, top),
  ]);
  return composed({ width, height }, [
    [ground],
    continued ? heading.draw : tagged("H1", heading).draw,
    placed(below, x, top + title.height),
    placed(logos, width - side - logos.width, (height - logos.height) / 2),
  ]);
}

/** Pictures side by side, each on white, so that the darkest logo shows on the black band. */
function setLogos(logos: NonNullable<Band<string>["logos"]>): Piece {
  const most = logos.length > 1 ? { ...mostOfLogo, width: mostOfLogo.width * 0.7 } : mostOfLogo;
  let x = 0;
  const plates = logos.map(({ picture, alt }) => {
    const scale = Math.min(most.width / picture.width, most.height / picture.height);
    const size = { width: picture.width * scale, height: picture.height * scale };
    const { dataUrl, format } = picture;
    const plate = { width: size.width + 2 * aroundLogo, height: most.height + 2 * aroundLogo };
    const y = (plate.height - size.height) / 2;
    const mark: Mark = { kind: "picture", x: aroundLogo, y, ...size, dataUrl, format };
    const piece = composed(plate, [
      [{ kind: "rectangle", x: 0, y: 0, ...plate, fill: "white" }],
      tagged({ role: "Figure", alt }, composed(plate, [[mark]])).draw,
    ]);
    const part = placed(piece, x, 0);
    x += plate.width + 2;
    return part;
  });
  return composed(
    { width: Math.max(0, x - 2), height: logos.length > 0 ? most.height + 2 * aroundLogo : 0 },
    plates,
  );
}

/** Millimetres a logo may take, and the white round it. */
const mostOfLogo = { width: 30, height: 15 };
const aroundLogo = 1;

/** Each line as it is, unless it is too long for its share of the band. */
function setSideLines(lines: readonly string[], most: number, fonts: PaperFonts): Piece {
  const style = white(10, 1.3, 400);
  const widest = Math.max(0, ...lines.map((line) => setLine(line, style, fonts).width));
  const room = Math.min(widest, most);
  return {
    ...stacked(
      lines.map((line) => tagged("P", setText(line, room + 0.01, { ...style, align: "right" }, fonts))),
    ),
    width: room,
  };
}

function setTitle(
  title: string,
  { room, size, least = 13, fonts }: { room: number; size: number; least?: number; fonts: PaperFonts },
): Piece {
  for (const points of [size, size - 3, size - 6].filter((each) => each >= least)) {
    const set = setText(title, room, { ...white(points, 1.08, 700), balance: "all" }, fonts);
    if (set.height <= 2 * points * 1.08 * 0.353 + 0.1) return set;
  }
  return setText(title, room, white(least, 1.1, 700), fonts);
}

function white(size: number, leading: number, weight: 400 | 700): TextStyle {
  return { size, leading, weight, tone: "white" };
}
