import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, setSpans, type Line } from "./break-lines.ts";
import { bothFonts, mainFontOnly, type PaperFonts } from "./paper-fonts.ts";

function textOf(line: Line, fonts: PaperFonts = mainFontOnly): string {
  return setSpans(line, fonts)
    .flatMap((span) => span.runs.map((run) => run.text))
    .join("");
}
function broken(text: string, ems: number, balance: "none" | "last" | "all" = "none"): string[] {
  return breakLines({ spans: [{ text, weight: 400 }], ems, fonts: mainFontOnly, balance }).map((line) =>
    textOf(line),
  );
}

/** The letters of a text, whatever its spaces and invisible marks. */
function bare(text: string): string {
  return text.normalize("NFC").replaceAll(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u00a0]/gu, "");
}

describe("breaking lines", () => {
  test("a line ends at a space, and the space is gone", () => {
    expect(broken("Restart once. Wait for the full start.", 10)).toEqual([
      "Restart once. Wait for",
      "the full start.",
    ]);
  });

  test("no-break spaces hold words together", () => {
    const lines = broken("Next update at _____\u00a0:\u00a0_____ sharp", 9);
    expect(lines.some((line) => line.includes("_____ : _____"))).toBe(true);
  });

  test("a number with narrow no-break spaces stays whole and is drawn with thin ones", () => {
    expect(broken("about 12\u202f000\u00a0€ a day", 5)).toEqual(["about", "12\u2009000 € a", "day"]);
  });

  test("a compound may break after its hyphen, a phone number may not", () => {
    expect(broken("cash-and-carry", 5)).toEqual(["cash-and-", "carry"]);
    expect(broken("call 020-5550101", 5.2)).toEqual(["call 020-", "5550101"]); // too long for a line: at a mark
    expect(broken("call 020-5550101", 7)).toEqual(["call", "020-5550101"]);
  });

  test("a word never breaks at a hyphen with one or two letters beside it", () => {
    for (const word of ["Wi-Fi", "X-ray", "re-enter", "follow-up", "2-step"]) {
      const widths = Array.from({ length: 40 }, (_, index) => 4 + index / 2);
      const lines = widths.flatMap((ems) => broken(`Do not use unknown open ${word} for payments`, ems));
      expect(
        lines.filter((line) => line.endsWith("-")),
        word,
      ).toEqual([]);
    }
    expect(broken("Wi-Fi-Verbindung", 5)).toEqual(["Wi-Fi-", "Verbindun", "g"]);
    expect(broken("the X-ray-computer", 6)).toEqual(["the X-ray-", "computer"]);
    expect(broken("the pay-as-you-go SIM", 6)).toEqual(["the pay-", "as-you-go", "SIM"]);
  });

  test("an address breaks at its marks, a long word anywhere, and nothing is lost", () => {
    expect(broken("https://status.example.org/long/path/to/page", 10)).toEqual([
      "https://status.",
      "example.org/long/",
      "path/to/page",
    ]);
    expect(broken("x".repeat(200), 10).join("")).toBe("x".repeat(200));
  });

  test("what is left of a long word after its last mark is parted again where it is still too wide", () => {
    const lines = breakLines({ spans: [{ text: "&k*Ƣ", weight: 400 }], ems: 2, fonts: mainFontOnly });
    for (const line of lines) expect(line.ems).toBeLessThanOrEqual(2);
    expect(lines.map((line) => textOf(line)).join("")).toBe("&k*Ƣ");
  });

  test("a last line is not one lonely word", () => {
    const text = "Second card reader out, test one payment";
    expect(broken(text, 17).at(-1)).toBe("payment");
    expect(broken(text, 17, "last").at(-1)?.split(" ").length).toBeGreaterThan(1);
  });

  test("balanced lines are about equally long", () => {
    expect(broken("Till, cards, alarm fail together; phone data works", 18, "all")).toEqual([
      "Till, cards, alarm fail",
      "together; phone data works",
    ]);
  });

  test("a line end the owner typed stays one", () => {
    expect(broken("Ring twice.\nThen the side door.", 40)).toEqual(["Ring twice.", "Then the side door."]);
  });

  test("bold and plain text share a line, each measured in its own weight", () => {
    const [line] = breakLines({
      spans: [
        { text: "Turn over ", weight: 700 },
        { text: "if it lasts", weight: 400 },
      ],
      ems: 40,
      fonts: mainFontOnly,
    });
    expect(
      line &&
        setSpans(line, mainFontOnly).map((span) => [span.weight, span.runs.map((run) => run.text).join("")]),
    ).toEqual([
      [700, "Turn over "],
      [400, "if it lasts"],
    ]);
  });

  test("whatever the text: no letter is lost and no line is wider than its room, but for a single wide letter", async () => {
    const fonts = await bothFonts();
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "grapheme", maxLength: 30 }),
            fc.constantFrom("bread", "Zażółć", "Ελένη", "a-b", " ", "\n"),
          ),
          {
            maxLength: 12,
          },
        ),
        fc.integer({ min: 2, max: 40 }),
        (parts, ems) => {
          const text = parts.join(" ");
          const lines = breakLines({ spans: [{ text, weight: 400 }], ems, fonts });
          for (const line of lines) expect(line.ems).toBeLessThanOrEqual(ems + 1e-6);
          const kept = bare(lines.map((line) => textOf(line, fonts)).join(""));
          // some letters are drawn as others: hyphens and spaces that only differ in breaking
          if (!/[\u2000-\u2015\u202f\u205f\u02bc]/.test(text)) expect(kept).toBe(bare(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a line of two weights", () => {
  test("is as wide as it is drawn: the space between them goes with the word before it", () => {
    const spans = [
      { text: "Gesellschaft", weight: 700 as const },
      { text: " · next to nothing", weight: 400 as const },
    ];
    const [line] = breakLines({ spans, ems: 100, fonts: mainFontOnly });
    if (!line) throw new Error("There is a line.");
    const runs = setSpans(line, mainFontOnly).flatMap((span) => span.runs);
    expect(runs.reduce((sum, { ems }) => sum + ems, 0)).toBeCloseTo(line.ems, 9);
  });
});
