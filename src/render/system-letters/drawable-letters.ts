import { letterCanvas, useLetters, type LetterCanvas } from "./letter-canvas.ts";

const side = 48;
const pixels = 24;

/** What a letter looks like: how much ink each pixel has, and the box round the ink. */
interface Look {
  ink: Uint8ClampedArray;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Tells whether the device has a letter in any of its fonts. Browsers do not say so: they draw a box. So each letter is
 * drawn and compared with what certainly is no letter: a place in Unicode that is kept empty for ever, or is yet.
 */
export function drawableLetters(): (letter: string) => boolean {
  const canvas = letterCanvas(side, side);
  if (!canvas) return () => false;
  useLetters(canvas, 400, pixels);
  const boxes = ["\u{10fffe}", "\u0378", "\u{1fffe}", "\uffff"].map((nothing) => lookOf(canvas, nothing));
  const known = new Map<string, boolean>();
  const hasSign = (sign: string): boolean => {
    if (neverSeen.test(sign)) return true;
    const found = known.get(sign);
    if (found !== undefined) return found;
    const look = lookOf(canvas, sign);
    const isDrawn =
      look.right >= look.left && !boxes.some((box) => isSame(look, box) || isInFrame(look, box));
    known.set(sign, isDrawn);
    return isDrawn;
  };
  return (letter) => Array.from(letter).every(hasSign);
}

const neverSeen = /^[\p{Default_Ignorable_Code_Point}\p{Separator}]$/u;

function lookOf(canvas: LetterCanvas, sign: string): Look {
  canvas.clearRect(0, 0, side, side);
  canvas.fillText(sign, 12, 34);
  const { data } = canvas.getImageData(0, 0, side, side);
  const look: Look = {
    ink: new Uint8ClampedArray(side * side),
    left: side,
    right: -1,
    top: side,
    bottom: -1,
  };
  for (let place = 0; place < look.ink.length; place += 1) {
    const ink = data[place * 4 + 3] ?? 0;
    look.ink[place] = ink;
    if (ink < 16) continue;
    const x = place % side;
    const y = Math.floor(place / side);
    look.left = Math.min(look.left, x);
    look.right = Math.max(look.right, x);
    look.top = Math.min(look.top, y);
    look.bottom = Math.max(look.bottom, y);
  }
  return look;
}

function isSame(one: Look, other: Look): boolean {
  return one.ink.every((ink, place) => ink === other.ink[place]);
}

/** Firefox writes the number of the letter into the box: the same frame, whatever stands in it. */
function isInFrame(look: Look, box: Look): boolean {
  const { left, right, top, bottom } = box;
  if (look.left !== left || look.right !== right || look.top !== top || look.bottom !== bottom) return false;
  let inked = 0;
  let all = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      if (x !== left && x !== right && y !== top && y !== bottom) continue;
      const place = y * side + x;
      if (look.ink[place] !== box.ink[place]) return false;
      all += 1;
      if ((box.ink[place] ?? 0) >= 64) inked += 1;
    }
  }
  return inked > all * 0.9;
}
