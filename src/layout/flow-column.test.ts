import { describe, expect, test } from "vitest";
import { flowColumn, type FilledColumn } from "./flow-column.ts";
import { kept, loose, openBlock, type FlowBlock, type FlowPiece } from "./flow-piece.ts";
import type { Mark } from "./mark.ts";
import { composed } from "./piece.ts";

/** A piece of 10 mm with a name. */
function piece(name: string, height = 10): FlowPiece {
  const mark: Mark = {
    kind: "text",
    x: 0,
    y: 0,
    text: name,
    font: "main",
    weight: 400,
    size: 10,
    tone: "black",
    width: 5,
  };
  return loose(composed({ width: 50, height }, [[mark]]));
}

/** What stands where on each sheet: "name@millimetres". */
function placesOf(sheets: readonly FilledColumn[]): string[][] {
  return sheets.map(({ parts }) => {
    const places: string[] = [];
    const put = (mark: Mark): void => {
      if (mark.kind === "text") places.push(`${mark.text}@${mark.y}`);
      if (mark.kind === "rectangle") places.push(`frame@${mark.y - 0.5}-${mark.y + mark.height + 0.5}`);
    };
    for (const part of parts) part(0, 0, put);
    return places;
  });
}

function flow(blocks: FlowBlock[], foot: FlowBlock[] = []): string[][] {
  return placesOf(flowColumn({ blocks, foot, width: 50, roomOn: () => 50, gap: 5 }));
}

describe("a column", () => {
  test("puts blocks one below the other, a gap apart", () => {
    expect(flow([openBlock([piece("a"), piece("b")]), openBlock([piece("c")])])).toEqual([
      ["a@0", "b@10", "c@25"],
    ]);
  });

  test("goes on on the next sheet, under the heading again", () => {
    const list = openBlock(
      [kept(piece("heading")), piece("1"), piece("2"), piece("3"), piece("4"), piece("5")],
      kept(piece("heading, continued")),
    );
    expect(flow([list])).toEqual([
      ["heading@0", "1@10", "2@20", "3@30", "4@40"],
      ["heading, continued@0", "5@10"],
    ]);
  });

  test("takes a heading along that would be left alone at the foot", () => {
    const first = openBlock([piece("a", 35)]);
    const second = openBlock([kept(piece("heading")), piece("1")]);
    expect(flow([first, second])).toEqual([["a@0"], ["heading@0", "1@10"]]);
  });

  test("draws a frame round each part of what it frames", () => {
    const framed: FlowBlock = {
      ...openBlock([piece("1"), piece("2"), piece("3"), piece("4"), piece("5")]),
      frame: { stroke: 1, above: 2, below: 3 },
    };
    expect(flow([framed])).toEqual([
      ["1@2", "2@12", "3@22", "4@32", "frame@0-45"],
      ["5@2", "frame@0-15"],
    ]);
  });

  test("takes apart what keeps together but fits no sheet", () => {
    const pieces = ["1", "2", "3", "4", "5", "6"].map((name) => kept(piece(name)));
    expect(flow([openBlock(pieces)])).toEqual([["1@0", "2@10", "3@20", "4@30", "5@40"], ["6@0"]]);
  });

  test("puts the last block at the foot, where there is room", () => {
    expect(flow([openBlock([piece("a")])], [openBlock([piece("foot")])])).toEqual([["a@0", "foot@40"]]);
    expect(flow([openBlock([piece("a", 45)])], [openBlock([piece("foot")])])).toEqual([["a@0"], ["foot@0"]]);
  });

  test("gives lines to write on what room is left, and no sheet of their own", () => {
    const lines: FlowBlock = {
      ...openBlock([piece("lines")]),
      fill: (room) => piece(`${room} mm of lines`, room),
    };
    expect(flow([openBlock([piece("a")])], [lines])).toEqual([["a@0", "35 mm of lines@15"]]);
    expect(flow([openBlock([piece("a", 45)])], [lines])).toEqual([["a@0"]]);
  });
});
