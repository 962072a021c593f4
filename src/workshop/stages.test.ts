import fc from "fast-check";
import { expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import { inLines, mostWords, wordsIn } from "./stage-lines.ts";
import { minutesLeft, stageAt, stageBeside, stages } from "./stages.ts";

test("the stages take sixty minutes, as long for each part as our agenda says", async () => {
  const { drills } = await loadContent("en", ["drills"]);
  for (const [place, entry] of drills.agenda.entries()) {
    const own = stages.filter(({ agenda }) => agenda === place);
    expect(own[0]?.from).toBe(entry.minute);
    expect(own.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(entry.length);
  }
  expect(stages.at(-1)).toMatchObject({ name: "print", from: 60, minutes: 0 });
});

test("one leads to the next and back, and the ends lead nowhere", () => {
  const [first, last] = [stages[0], stages.at(-1)];
  expect(first && stageBeside(first, -1)).toBeNull();
  expect(last && stageBeside(last, 1)).toBeNull();
  for (const stage of stages) {
    const next = stageBeside(stage, 1);
    if (next) expect(stageBeside(next, -1)).toBe(stage);
    expect(stageAt(String(stage.number))).toBe(stage);
  }
  expect(stageAt("14")).toBeNull();
  expect(stageAt("notes")).toBeNull();
});

test("the time left only informs: it goes below zero, and a clock set back takes nothing away", () => {
  const scene = { from: 13, minutes: 5 };
  expect(minutesLeft(scene, 13 * 60_000)).toEqual({ here: 5, all: 47 });
  expect(minutesLeft(scene, 21.5 * 60_000)).toEqual({ here: -3, all: 39 });
  expect(minutesLeft(scene, -3_600_000)).toEqual({ here: 18, all: 60 });
});

test("lines keep every word, in order, and no more than twelve of them each", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const lines = inLines(text);
      expect(lines.flatMap(wordsIn)).toEqual(wordsIn(text));
      for (const line of lines) expect(wordsIn(line).length).toBeLessThanOrEqual(mostWords);
    }),
  );
  expect(inLines("The lights go out. Emergency lights come on. Twelve guests eat.")).toEqual([
    "The lights go out. Emergency lights come on. Twelve guests eat.",
  ]);
});
