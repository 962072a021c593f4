import { describe, expect, test } from "vitest";
import { bitsDrawn, drawnPassphrase, isLongEnough, passphraseForm } from "./passphrase.ts";
import { passphraseWords } from "./passphrase-words.ts";

describe("a passphrase that is drawn", () => {
  test("is five different draws from 2,048 words: 55 bits", () => {
    expect(passphraseWords).toHaveLength(2048);
    expect(new Set(passphraseWords).size).toBe(2048);
    expect(passphraseWords.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
    expect(bitsDrawn()).toBe(55);
    const drawn = drawnPassphrase();
    expect(drawn.split(" ").every((word) => passphraseWords.includes(word))).toBe(true);
    expect(drawn.split(" ")).toHaveLength(5);
    expect(isLongEnough(drawn)).toBe(true);
  });

  test("takes every word as often as any other, and each from all of the list", () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 20_000; round += 1)
      for (const word of drawnPassphrase().split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(counts.size).toBe(2048);
    // chi-squared with 2,047 degrees of freedom is beyond 2,400 once in ten million times
    const expected = 100_000 / 2048;
    const off = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(off).toBeLessThan(2400);
  });
});

describe("a passphrase of one's own", () => {
  test("has at least twelve characters, as people count them", () => {
    expect(isLongEnough("elevenchars")).toBe(false);
    expect(isLongEnough("twelve chars")).toBe(true);
    expect(isLongEnough("🔑".repeat(6))).toBe(false);
    expect(isLongEnough("e\u0301".repeat(6))).toBe(false);
  });

  test("is the same however a keyboard writes its letters, but keeps its spaces", () => {
    expect(passphraseForm("cafe\u0301 ﬁre Ｘ")).toBe("café fire X");
    expect(passphraseForm(" a ")).toBe(" a ");
  });
});
