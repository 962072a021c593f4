import type { FlowBlock, FlowPiece, Frame } from "./flow-piece.ts";
import { composed, nothing, placed, type Draw, type Piece } from "./piece.ts";

/** A column on one sheet: what is drawn, from the column's top left corner, and how far down it reaches. */
export interface FilledColumn {
  parts: Draw[];
  height: number;
}

/** Blocks for a column, and the room it has. */
export interface Flow {
  blocks: readonly FlowBlock[];
  /** blocks for the foot of the column; they stand there where there is room, else after the others */
  foot?: readonly FlowBlock[];
  width: number;
  /** millimetres the column has on a sheet, counted from 0 */
  roomOn: (sheet: number) => number;
  gap: number;
}

/**
 * Lets blocks run down a column and on to further sheets. A piece that is to keep with the next never ends a sheet; what
 * runs on stands under its heading again; a frame is drawn round each part.
 */
export function flowColumn({ blocks, foot = [], width, roomOn, gap }: Flow): FilledColumn[] {
  const column = new Column(width, roomOn, gap);
  for (const block of blocks) column.add(block);
  column.addFoot(foot);
  return column.sheets;
}

/** Millimetres a column takes on one sheet if that is high enough; lines to write on at its foot take what is left. */
export function heightInOne({ blocks, foot = [], gap }: Pick<Flow, "blocks" | "foot" | "gap">): number {
  const standing = [...blocks, ...foot.filter((block) => !block.fill)];
  const heights = standing.map(({ pieces, frame }) =>
    pieces.reduce((sum, piece) => sum + piece.height, frameRoom(frame)),
  );
  return heights.reduce((sum, height) => sum + height, gap * Math.max(0, heights.length - 1));
}

/** A block that is not taken apart, frame and all. */
export function wholeBlock(block: FlowBlock, width: number): Piece {
  const [sheet] = flowColumn({ blocks: [block], width, roomOn: () => Number.MAX_SAFE_INTEGER, gap: 0 });
  return composed({ width, height: sheet?.height ?? 0 }, sheet?.parts ?? []);
}

class Column {
  readonly sheets: FilledColumn[] = [{ parts: [], height: 0 }];
  readonly #width: number;
  readonly #roomOn: (sheet: number) => number;
  readonly #gap: number;

  constructor(width: number, roomOn: (sheet: number) => number, gap: number) {
    this.#width = width;
    this.#roomOn = roomOn;
    this.#gap = gap;
  }

  add(block: FlowBlock): void {
    let open: OpenBlock | null = null;
    for (const group of groupsOf(block.pieces)) {
      const height = group.reduce((sum, piece) => sum + piece.height, 0);
      if (open && this.#fits(height + open.below)) this.#put(group);
      else if (!open && this.#fits(this.#gapHere() + frameRoom(block.frame) + height)) {
        open = this.#open(block, this.#gapHere());
        this.#put(group);
      } else open = this.#runOn(block, group, open);
    }
    if (open) this.#close(open);
  }

  /** The blocks at the foot of the sheet, lowest edge on its last line, or after the rest where they do not fit. */
  addFoot(blocks: readonly FlowBlock[]): void {
    for (const [index, block] of blocks.entries()) {
      const rest = blocks.slice(index).map((each) => wholeBlock(each, this.#width));
      const height = rest.reduce((sum, piece) => sum + piece.height, 0) + this.#gap * (rest.length - 1);
      const room = this.#room() - this.#sheet().height - this.#gapHere();
      if (height > room + tolerance) {
        if (!block.fill) this.add(block); // lines to write on make no further sheet
        continue;
      }
      const others = height - (rest[0]?.height ?? 0);
      if (block.fill) {
        this.#sheet().height += this.#gapHere();
        this.#put([{ ...block.fill(room - others), keep: false }]);
      } else {
        this.#sheet().height = this.#room() - height;
        this.#put([{ ...(rest[0] ?? block.pieces[0] ?? nothing), keep: false }]);
      }
    }
  }

  /** A group that does not fit here goes to the next sheet; one that fits no sheet is taken apart. */
  #runOn(block: FlowBlock, group: readonly FlowPiece[], open: OpenBlock | null): OpenBlock {
    const started = open !== null;
    if (open) this.#close(open);
    if (open || this.#sheet().height > 0) this.#nextSheet();
    let part = this.#open(block, 0);
    if (started && block.continued) this.#put([block.continued]);
    const height = group.reduce((sum, piece) => sum + piece.height, 0);
    if (this.#fits(height + part.below)) {
      this.#put(group);
      return part;
    }
    for (const [index, piece] of group.entries()) {
      if (index > 0 && !this.#fits(piece.height + part.below)) {
        this.#close(part);
        this.#nextSheet();
        part = this.#open(block, 0);
        if (block.continued) this.#put([block.continued]);
      }
      this.#put([piece]);
    }
    return part;
  }

  #open({ frame }: FlowBlock, gap: number): OpenBlock {
    const top = this.#sheet().height + gap;
    this.#sheet().height = top + (frame?.above ?? 0);
    return { frame, top, below: frame?.below ?? 0 };
  }

  #close({ frame, top, below }: OpenBlock): void {
    const sheet = this.#sheet();
    sheet.height += below;
    if (!frame) return;
    const { stroke } = frame;
    const [width, height] = [this.#width - stroke, sheet.height - top - stroke];
    sheet.parts.push((x, y, put) =>
      put({ kind: "rectangle", x: x + stroke / 2, y: y + top + stroke / 2, width, height, stroke }),
    );
  }

  #put(pieces: readonly FlowPiece[]): void {
    const sheet = this.#sheet();
    for (const piece of pieces) {
      sheet.parts.push(placed(piece, 0, sheet.height));
      sheet.height += piece.height;
    }
  }

  #fits(height: number): boolean {
    return this.#sheet().height + height <= this.#room() + tolerance;
  }

  #gapHere(): number {
    return this.#sheet().height === 0 ? 0 : this.#gap;
  }

  #room(): number {
    return this.#roomOn(this.sheets.length - 1);
  }

  #nextSheet(): void {
    this.sheets.push({ parts: [], height: 0 });
  }

  #sheet(): FilledColumn {
    const sheet = this.sheets.at(-1);
    if (!sheet) throw new Error("A column has at least one sheet.");
    return sheet;
  }
}

interface OpenBlock {
  frame: Frame | null;
  /** where its frame starts on this sheet */
  top: number;
  below: number;
}

const tolerance = 1e-6;

function frameRoom(frame: Frame | null): number {
  return frame ? frame.above + frame.below : 0;
}

/** Pieces that keep together, up to each place where a sheet may end. */
function groupsOf(pieces: readonly FlowPiece[]): FlowPiece[][] {
  const groups: FlowPiece[][] = [[]];
  for (const piece of pieces) {
    groups.at(-1)?.push(piece);
    if (!piece.keep) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}
