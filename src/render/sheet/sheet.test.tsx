import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { point } from "#layout/paper-size.ts";
import { textMarks } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import { PageBoxes, Sheet } from "./sheet.tsx";

/** What a browser is given for each run of text. */
function textsIn(markup: string) {
  return Array.from(markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g), ([, attributes = "", text = ""]) => {
    const value = (name: string): number => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]);
    return {
      text: text
        .replaceAll("&amp;", "&")
        .replaceAll("&#x27;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">"),
      x: value("x"),
      y: value("y"),
      size: value("font-size"),
      width: value("textLength"),
    };
  });
}

describe("a page on the screen", () => {
  test("says what the PDF says, letter by letter in the same places and widths", async () => {
    const paper = await paperOf(planOfCase("bakery"));
    for (const sheet of paper.sheets) {
      const markup = renderToStaticMarkup(<Sheet sheet={sheet} label="A page" />);
      expect(textsIn(markup)).toEqual(
        textMarks(sheet).map(({ text, x, y, size, width }) => ({ text, x, y, size: size * point, width })),
      );
    }
  });

  test("has a name, and is as wide as its place", async () => {
    const paper = await paperOf(planOf({}));
    const [cover] = paper.sheets;
    if (!cover) throw new Error("There is a cover.");
    const markup = renderToStaticMarkup(<Sheet sheet={cover} label="Page 1 of 3: When something is down" />);
    expect(markup).toContain('role="img" aria-label="Page 1 of 3: When something is down"');
    expect(markup).toContain('viewBox="0 0 210 297"');
  });

  test("leads nowhere: what an owner typed is text", async () => {
    const plan = planOfCase("bakery");
    const dependencies = plan.dependencies.map((thing) => ({ ...thing, statusPage: "javascript:alert(1)" }));
    const paper = await paperOf({ ...plan, dependencies });
    const markup = renderToStaticMarkup(<PageBoxes laidOut={paper} labels={[]} />);
    expect(markup).not.toMatch(/<a[ >]|href/);
  });
});

describe("pages for the printer", () => {
  test("are as many boxes as the file has pages, one a sheet", async () => {
    const paper = await paperOf({ ...planOfCase("dental"), paper: "letter" });
    const labels = paper.sheets.map((_, index) => `Page ${index + 1}`);
    const markup = renderToStaticMarkup(<PageBoxes laidOut={paper} labels={labels} />);
    expect(markup.match(/<svg /g)).toHaveLength(paper.sheets.length);
    const boxes = paper.sheets.map((sheet) => `viewBox="0 0 ${sheet.paper.width} ${sheet.paper.height}"`);
    expect(markup.match(/viewBox="0 0 (215.9 279.4|279.4 215.9)"/g)).toEqual(boxes);
  });
});
