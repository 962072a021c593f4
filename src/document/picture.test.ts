import { describe, expect, test } from "vitest";
import { paperFacts } from "#testing/paper-of.ts";
import { planOf } from "#testing/plan-of.ts";
import { composeDocument } from "./compose-document.ts";
import { pictureOf } from "./picture.ts";

/** 3 by 2 dots. */
const png =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACAQAAAAC1D1u3AAAABGdBTUEAALGPC/xhBQAAACBjSFJNAAB6JgAAgIQAAPoAAACA6AAAdTAAAOpgAAA6mAAAF3CculE8AAAAAmJLR0QAAd2KE6QAAAAHdElNRQfqCxUUIS9XfSfuAAAADElEQVQI12NgYGAAAAAEAAEnNCcKAAAAJXRFWHRkYXRlOmNyZWF0ZQAyMDI2LTExLTIxVDIwOjMzOjQ3KzAwOjAwZOqv4QAAACV0RVh0ZGF0ZTptb2RpZnkAMjAyNi0xMS0yMVQyMDozMzo0NyswMDowMBW3F10AAAAASUVORK5CYII=";
/** 4 by 5 dots. */
const jpeg =
  "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAFAAQBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==";

describe("a logo", () => {
  test("is as wide and high as its file says", () => {
    expect(pictureOf(png)).toEqual({ dataUrl: png, format: "png", width: 3, height: 2 });
    expect(pictureOf(jpeg)).toEqual({ dataUrl: jpeg, format: "jpeg", width: 4, height: 5 });
  });

  test.each([
    ["none", null],
    ["one that was cut off", png.slice(0, -20)],
    ["one of no dots", png.replace("AAAAMAAAACAQ", "AAAAAAAAACAQ")],
    ["one of far too many dots", png.replace("AAAAMAAAACAQ", "AAf/MAAf/CAQ")],
    ["a PNG that calls itself JPEG", png.replace("image/png", "image/jpeg")],
    ["words", "data:image/png;base64,aGVsbG8="],
    ["another kind of picture", "data:image/svg+xml;base64,PHN2Zy8+"],
  ])("that is %s leaves the paper as it is", (_, dataUrl) => {
    expect(pictureOf(dataUrl)).toBeNull();
  });

  test("of the business and of its adviser stand on the cover, and the adviser's name on every page", async () => {
    const plan = planOf({
      business: { name: "Korst" },
      logo: png,
      adviser: { name: "Harbour IT", logo: jpeg },
    });
    const { leaves, foot } = composeDocument(await paperFacts(plan, { sheets: () => ["cover"] }));
    expect(leaves[0]?.band?.logos?.map(({ alt }) => alt)).toEqual([
      { say: "paper.logoOf", with: { name: { own: "Korst" } } },
      { say: "paper.logoOf", with: { name: { own: "Harbour IT" } } },
    ]);
    expect(foot.madeWith).toEqual({ say: "paper.madeWith", with: { name: { own: "Harbour IT" } } });
  });
});
