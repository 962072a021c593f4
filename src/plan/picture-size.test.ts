import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { pictureIn, pictureSize } from "./picture-size.ts";
import { planSchema } from "./plan.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? Array.from(part, (c) => c.charCodeAt(0)) : part)),
  );
const url = (type: string, data: Uint8Array<ArrayBuffer>) =>
  `data:image/${type};base64,${btoa(String.fromCharCode(...data))}`;

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const four = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const png = (width: number, height: number, rest = "") =>
  bytes(pngStart, four(13), "IHDR", four(width), four(height), [8, 6, 0, 0, 0], four(0), rest);
const jpeg = (width: number, height: number) =>
  bytes(
    [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255],
    [3, 1, 0x11, 0, 2, 0x11, 1],
  );

describe("the size of a picture", () => {
  test("is read from its first bytes", () => {
    expect(pictureSize(png(640, 480))).toEqual({ format: "png", width: 640, height: 480 });
    expect(pictureSize(jpeg(640, 480))).toEqual({ format: "jpeg", width: 640, height: 480 });
    // behind what a camera writes there
    const exif = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 8], "Exif\0\0");
    expect(pictureSize(bytes([...exif], [...jpeg(9, 8).subarray(2)]))).toMatchObject({ width: 9, height: 8 });
    expect(pictureSize(png(65_000, 65_000))).toMatchObject({ width: 65_000 });
  });
});

// reliability, F38
const noLogos: [what: string, dataUrl: string][] = [
  ["a drawing with a script, renamed", url("png", bytes(`<svg xmlns="x"><script>alert(1)</script></svg>`))],
  ["a drawing by its own type", url("svg+xml", bytes("<svg/>"))],
  ["a GIF", url("png", bytes("GIF89a", [1, 0, 1, 0, 0, 0, 0]))],
  ["a GIF with a huge size", url("png", bytes("GIF89a", [255, 255, 255, 255, 0, 0, 0]))],
  ["a BMP", url("jpeg", bytes("BM", four(70), four(0), four(54), four(40), four(65_000), four(65_000)))],
  ["a WebP", url("png", bytes("RIFF", four(99), "WEBPVP8 "))],
  ["a page", url("png", bytes("<!doctype html><script>alert(1)</script>"))],
  ["a PDF file", url("jpeg", bytes("%PDF-1.7\n"))],
  ["a PNG of 65,000 by 65,000 dots", url("png", png(65_000, 65_000))],
  ["a PNG just over 4 megapixels", url("png", png(2_001, 2_000))],
  ["a JPEG of 65,000 by 65,000 dots", url("jpeg", jpeg(65_000, 65_000))],
  ["a PNG of no dots", url("png", png(0, 10))],
  ["a PNG whose size was cut off", url("png", png(9, 9).subarray(0, 20))],
  ["a JPEG whose size was cut off", url("jpeg", jpeg(9, 9).subarray(0, 8))],
  [
    "a JPEG with a segment of no length",
    url("jpeg", bytes([0xff, 0xd8, 0xff, 0xe1, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  ],
  ["a PNG that calls itself JPEG", url("jpeg", png(9, 9))],
  ["a JPEG that calls itself PNG", url("png", jpeg(9, 9))],
  ["a page behind the type of a picture", "data:image/png,<script>alert(1)</script>"],
  ["an address", "https://example.org/logo.png"],
  ["a second data URL behind the first", `${url("png", png(9, 9))},data:text/html,x`],
  ["nothing at all", "data:image/png;base64,"],
];

describe("a plan file whose logo", () => {
  test.each(noLogos)("is %s is refused for it", (_, logo) => {
    expect(pictureIn(logo)).toBeNull();
    const read = v.safeParse(planSchema, { id: "p", logo });
    expect(read.issues?.map(({ message }) => message)).toContain("logo");
    const adviser = v.safeParse(planSchema, { id: "p", adviser: { name: "", logo } });
    expect(adviser.success).toBe(false);
  });

  // what follows the picture is never run: a data URL of a picture is only ever drawn
  test("is a picture with a page behind it is only a picture", () => {
    const polyglot = url("png", png(9, 9, "<script>alert(1)</script>"));
    expect(pictureIn(polyglot)).toMatchObject({ format: "png", width: 9, height: 9 });
  });

  test("is a picture is taken as it is", () => {
    for (const logo of [url("png", png(2_000, 2_000)), url("jpeg", jpeg(9, 9))])
      expect(v.parse(planSchema, { id: "p", logo }).logo).toBe(logo);
  });
});
