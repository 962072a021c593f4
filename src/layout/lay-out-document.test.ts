import { describe, expect, test } from "vitest";
import { lettersOf, textMarks, writtenBoxes } from "#testing/page-boxes.ts";
import { paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Plan } from "#plan/plan.ts";

/** A plan whose first card's front is far too long for a page. */
function wordyPlan(): Plan {
  const bakery = planOfCase("bakery");
  const card = {
    firstTen: Array.from(
      { length: 30 },
      (_, index) => `Step ${index + 1}: ${"do this and then that ".repeat(8)}`,
    ),
  };
  return {
    ...bakery,
    dependencies: bakery.dependencies.map((thing) => (thing.id === "power" ? { ...thing, card } : thing)),
  };
}

describe("pages", () => {
  test("of a card stand on one sheet of paper: front on an odd page, back on the next", async () => {
    for (const plan of [planOfCase("bakery"), wordyPlan()]) {
      const { firstSheetOf, sheets } = await paperOf(plan);
      for (const { id } of plan.dependencies) {
        const front = firstSheetOf.get(`card-${id}`);
        if (front === undefined) continue;
        expect(front % 2, `front of ${id}`).toBe(0);
        expect(firstSheetOf.get(`card-${id}-back`)).toBe(front + 1);
        expect(sheets[front + 1]?.leaf).toBe(`card-${id}-back`);
      }
    }
  });

  test("that run on come after the back, under their title", async () => {
    const { sheets } = await paperOf(wordyPlan());
    const power = sheets.filter((sheet) => sheet.leaf.startsWith("card-power"));
    expect(power.slice(0, 2).map((sheet) => sheet.leaf)).toEqual(["card-power", "card-power-back"]);
    expect(power.length).toBeGreaterThan(2);
    for (const sheet of power.slice(2)) expect(lettersOf(sheet)).toMatch(/^1Electricity\(continued\)/);
  });

  test("without a back of their own have one to write notes on, so that the next card starts on a front", async () => {
    const { sheets } = await paperOf(planOfCase("bakery"), { sheets: () => ["cover", "card-power"] });
    expect(sheets.map((sheet) => sheet.leaf)).toEqual(["cover", "notes", "card-power", "card-power-back"]);
    expect(lettersOf(sheets[1] ?? { marks: [] })).toMatch(/^Notes/);
  });

  test("have their holes 80 mm apart, at the left of fronts and at the right of backs", async () => {
    const { sheets, paper } = await paperOf(planOfCase("bakery"));
    for (const [index, sheet] of sheets.entries()) {
      const circles = sheet.marks.filter((mark) => mark.kind === "circle");
      if (!sheet.isPunched) {
        expect(circles, sheet.leaf).toEqual([]);
        continue;
      }
      const [upper, lower] = circles;
      expect(upper?.x).toBe(index % 2 === 0 ? 10 : paper.width - 10);
      expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBe(80);
    }
  });

  test("that go into the folder share no paper with signs, forms and wallet cards, which are not punched", async () => {
    const { sheets } = await paperOf(planOfCase("bakery"));
    const signs = sheets.filter(({ leaf }) => leaf.startsWith("door-sign"));
    expect(signs.length).toBeGreaterThan(2);
    for (const [index, front] of sheets.entries()) {
      if (index % 2 === 1) continue;
      expect(sheets[index + 1]?.isPunched ?? front.isPunched, front.leaf).toBe(front.isPunched);
    }
    // they start on a sheet of paper of their own, back to back
    const [first] = signs;
    expect(first && sheets.indexOf(first) % 2).toBe(0);
  });

  test("of cards have their black mark 5 mm inside the edge, a slot lower per card, from the top again after nine", async () => {
    const dependencies = Array.from({ length: 11 }, (_, index) => ({
      id: `t${index}`,
      name: `Thing ${index}`,
    }));
    const { sheets, firstSheetOf, paper } = await paperOf(planOf({ dependencies }), {
      sheets: () => dependencies.map(({ id }) => `card-${id}` as const),
    });
    const marks = dependencies.map(({ id }) => {
      const sheet = sheets[firstSheetOf.get(`card-${id}`) ?? -1];
      return sheet?.marks.find((mark) => mark.kind === "rectangle" && mark.width === 7);
    });
    for (const [index, mark] of marks.entries()) {
      expect(mark).toMatchObject({
        x: paper.width - 12,
        y: 31 + (index % 9) * 22,
        height: 22,
        fill: "black",
      });
    }
  });

  test("say the number of the page they are, and of the page a card starts on, though cards before it ran on", async () => {
    const { sheets, firstSheetOf } = await paperOf(wordyPlan());
    const cover = sheets[0] ?? { marks: [] };
    const page = (firstSheetOf.get("card-shop") ?? 0) + 1;
    const texts = textMarks(cover).map(({ text }) => text);
    expect(texts[texts.indexOf("Web shop") + 1]).toBe(String(page));
    const back = sheets[firstSheetOf.get("card-shop-back") ?? 0] ?? cover;
    expect(lettersOf(back)).toContain(`Backofpage${page}First`);
  });
});

/** What stands on the call sheet, line by line, where everybody is to be reached at these hours. */
async function callSheetLines(reachable: string): Promise<string[]> {
  const contacts = [1, 2, 3].map((n) => ({
    id: `c${n}`,
    name: "Łukasz Nowak-Wiśniewska",
    role: "Workshop for the cold rooms",
    kind: "supplier" as const,
    phone: "+44 20 7946 0111",
    phone2: n === 1 ? "+44 1632 960101" : "",
    email: "helpdesk.of.the.makers@example.org",
    reachable,
    checkedOn: "2026-09-30",
  }));
  const dependencies = [{ id: "a", name: "Cold room", contacts: ["c1"], accountRef: "HD-003144" }];
  const plan = planOf({ business: { country: "GB" }, contacts, dependencies });
  const { sheets } = await paperOf(plan, { sheets: () => ["call-sheet"] });
  return sheets.flatMap((sheet) => textMarks(sheet).map(({ text }) => text));
}

describe("the call sheet", () => {
  test("breaks no phone number, account number, hours or date, however long the addresses are", async () => {
    expect(await callSheetLines("8 to 20")).toEqual(
      expect.arrayContaining(["+44 20 7946 0111", "+44 1632 960101", "HD-003144", "8 to 20"]),
    );
  });

  test("breaks nothing inside a word where hours are long too", async () => {
    const words = (await callSheetLines("Wednesday to Saturday")).flatMap((line) => line.split(" "));
    expect(words).toEqual(expect.arrayContaining(["Wednesday", "Saturday", "Sept", "2026", "Checked"]));
  });
});

/** Where the card of the internet line has a line that begins so, in millimetres from the left. */
async function leftOf(line: string, plan: Plan): Promise<number | undefined> {
  const { sheets } = await paperOf(plan, { sheets: () => ["card-line"] });
  return sheets.flatMap(textMarks).find(({ text }) => text.startsWith(line))?.x;
}

/** The dashes that say where to fold, and whatever is written across them. */
async function foldOf(plan: Plan) {
  const { sheets, paper } = await paperOf(plan, { sheets: () => ["page-one"] });
  const [sheet] = sheets;
  if (!sheet) throw new Error("Page one is printed.");
  const dashes = sheet.marks.filter((mark) => mark.kind === "line" && mark.dash !== undefined);
  const middle = paper.height / 2;
  const across = writtenBoxes(sheet).filter(({ top, bottom }) => top < middle + 2 && bottom > middle - 2);
  return { pages: sheets.length, dashes: dashes.length, across: across.map(({ text }) => text) };
}

describe("page one", () => {
  test("folds in the middle, with nothing written across the fold", async () => {
    for (const paper of ["a4", "letter"] as const)
      expect(await foldOf({ ...planOfCase("bakery"), paper })).toEqual({ pages: 1, dashes: 2, across: [] });
  });

  // found by a random plan: the name made the boxes above so high that the first minute ran over the fold
  test("with nothing written across the fold where whoever leads has a name of 120 letters", async () => {
    const plan = planOf({
      paper: "letter",
      business: { name: "Ask at number 12, they keep our spare key and know the code." },
      dependencies: [{ id: "till", name: "Card terminal", category: "payments-card-terminal" }],
      contacts: [
        { id: "lead", name: "x".repeat(120), role: "https://status.example.org/region", kind: "staff" },
        { id: "help", name: "Пекарня", role: "Tech help", kind: "emergency", phone: "ask for Zoë" },
      ],
      callOrder: ["lead", "help"],
    });
    expect(await foldOf(plan)).toMatchObject({ pages: 1, across: [] });
  });

  test("has no dashes to fold at where there is too much for one half", async () => {
    const bakery = planOfCase("bakery");
    const firstTen = Array.from({ length: 3 }, () =>
      "Ring the hire firm and ask for the large one. ".repeat(3),
    );
    const dependencies = bakery.dependencies.map((thing) => ({ ...thing, card: { firstTen } }));
    expect(await foldOf({ ...bakery, dependencies })).toMatchObject({ pages: 1, dashes: 0 });
  });
});

describe("what to do if it lasts", () => {
  test("starts at the left where the owner's own lines name no times", async () => {
    const line = { id: "line", name: "Internet line", category: "internet" };
    const own = await leftOf(
      "Close at",
      planOf({ dependencies: [{ ...line, card: { ifItLasts: ["Close at three."] } }] }),
    );
    // a back's text begins 18 mm from the left, beyond the black mark; then the box to tick
    expect(own).toBeCloseTo(18 + 5.5, 1);
    const ready = await leftOf("Charge phones", planOf({ dependencies: [line] }));
    // the black label with the time, and room
    expect(ready).toBeCloseTo(18 + 25 + 3 + 5.5, 1);
  });
});
