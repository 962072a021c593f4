import type { PaperFonts } from "./paper-fonts.ts";
import type { TextStyle } from "./set-text.ts";

/** How large and how far apart things are set: what the fitting arrived at, as plain data. */
export interface Sizes {
  /** points: 11, 10.5 or 10; 16 in large print */
  body: number;
  /** a multiple of the size: 1.3 or 1.2 */
  leading: number;
  /** millimetres between two blocks */
  gap: number;
  /** share of the usual room round lines and in boxes: 1, less where a page has to be squeezed */
  air: number;
  /** how many times as wide as the narrow column of a card the wide one is */
  wideToNarrow: number;
}

/** How a leaf is set: its fonts and its sizes. */
export interface Setting extends Sizes {
  fonts: PaperFonts;
}

/** How type is set where nothing has to be squeezed. Design, § 6 *Type*. */
export function roomySetting(fonts: PaperFonts): Setting {
  return { fonts, body: 11, leading: 1.3, gap: 5, air: 1, wideToNarrow: 1.75 };
}

/** Large print: 16 points, steps 20, labels 12, nothing ever squeezed. Design, § 6 *Large print*. */
export function largeSetting(fonts: PaperFonts): Setting {
  return { ...roomySetting(fonts), body: 16, gap: 6 };
}

export function isLargePrint({ body }: Pick<Sizes, "body">): boolean {
  return body >= 16;
}

/** How large what explains is set: labels, table heads, the foot of a page. Points. */
export function labelSize(isLarge: boolean): number {
  return isLarge ? 12 : 9;
}

/** The least a number shrinks to before it breaks. Points. */
export function leastNumber(setting: Setting): number {
  return isLargePrint(setting) ? setting.body : 10.5;
}

const usual = { body: 11 };

/** The sizes alone. */
export function sizesOf({ body, leading, gap, air, wideToNarrow }: Setting): Sizes {
  return { body, leading, gap, air, wideToNarrow };
}

/** The styles of a setting by their use. Never under 10 points, but for labels, table heads and the foot. */
export const styles = {
  body: ({ body, leading }: Setting): TextStyle => ({ size: body, leading }),
  strong: ({ body, leading }: Setting): TextStyle => ({ size: body, leading, weight: 700 }),
  /** the first ten minutes, and whatever is read aloud or sent */
  large: ({ body, leading }: Setting): TextStyle => ({
    size: isLargePrint({ body }) ? body + 4 : body + 1.5,
    leading: leading - 0.05,
  }),
  say: ({ body, leading, air }: Setting): TextStyle => ({ size: body + (air < 0.8 ? 0.5 : 1), leading }),
  heading: ({ body }: Setting): TextStyle => ({ size: body + 1, leading: 1.2, weight: 700 }),
  head: ({ body }: Setting): TextStyle => ({ size: body + 3, leading: 1.2, weight: 700, tone: "white" }),
  number: ({ body }: Setting): TextStyle => ({
    size: isLargePrint({ body }) ? body + 4 : body + 2,
    leading: 1.2,
    weight: 700,
  }),
  label: (setting: Pick<Setting, "body"> = usual): TextStyle => ({
    size: labelSize(isLargePrint(setting)),
    leading: 1.3,
  }),
  tableHead: (setting: Pick<Setting, "body"> = usual): TextStyle => ({
    size: labelSize(isLargePrint(setting)),
    leading: 1.2,
    weight: 700,
  }),
} as const;

/** Widths of lines, in millimetres. */
export const strokes = { hair: 0.2, thin: 0.3, box: 0.35, rule: 0.5, frame: 0.7 } as const;
