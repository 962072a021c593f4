import { expect, test } from "vitest";
import { changeContact } from "#plan/edits/change-contact.ts";
import { newEdition } from "#plan/edition.ts";
import type { Plan } from "#plan/plan.ts";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { lettersOf, marksInMargins, overlaps, drawnBoxes, writtenBoxes } from "#testing/page-boxes.ts";
import { englishFor, paperOf } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { swapPaper } from "./swap-paper.ts";

const printed = planOfCase("bakery");
const plan: Plan = { ...printed, printed: { ...printed.printed, version: 3 } };

async function swapFrom(before: Plan, after: Plan, places: string[] = ["Beside the till (Zoë)"]) {
  const was = await paperOf(before);
  const whole = await paperOf(after);
  const pages = was.whole;
  const edition = newEdition({ version: 3, on: "2026-05-02", type: "normal", copy: "full", pages });
  const language = await englishFor(after);
  const swap = await swapPaper({ plan: after, whole, swap: { edition, places }, language, system: null });
  return { was, whole, swap };
}

function words(paper: LaidOutPlan, page: number): string {
  return lettersOf(paper.sheets[page] ?? { marks: [] });
}

function withNumber(phone: string): Plan {
  const last = plan.contacts.at(-1);
  return changeContact(plan, { id: last?.id ?? "", changes: { phone } });
}

test("a number that changed: a note says what to swap, and the whole sheet of paper follows with its own foot", async () => {
  const { whole, swap } = await swapFrom(plan, withNumber("+31 20 999 9999"));
  expect(swap.sheets.map(({ leaf }) => leaf)).toEqual([
    "swap-note",
    "notes",
    "cover",
    "call-sheet",
    "wallet-cards",
  ]);
  expect(words(swap, 0)).toMatch(/^SwapthesepagesVersion3becomes4/);
  expect(words(swap, 0)).toContain("For:Besidethetill(Zoë)");
  expect(words(swap, 0)).toContain("version3,of2May2026");
  expect(words(swap, 0)).toContain("Allotherpagesstay");
  expect(words(swap, 0)).not.toContain("Page1of");
  expect(words(swap, 3)).toContain(`Page2of${whole.sheets.length}Version4`);
  expect(swap.outline.map(({ title, sheet }) => [title, sheet])).toEqual([
    ["Swap these pages", 0],
    ["When something is down", 2],
    ["Whom to call, in this order", 3],
    ["Wallet cards", 4],
  ]);
  expect(swap.firstSheetOf.get("call-sheet")).toBe(3);
  expect(swap.firstSheetOf.has("card-power")).toBe(false);
  expect(swap.title).toBe("Korst & Kruim: pages to swap");
});

test("a card that is gone is thrown away, and what moved up comes anew", async () => {
  const gone: Plan = { ...plan, printed: { ...plan.printed, sheets: { "card-power": false } } };
  const { was, whole, swap } = await swapFrom(plan, gone);
  expect(whole.sheets.length).toBeLessThan(was.sheets.length);
  expect(words(swap, 0)).toContain("nothing");
  expect(words(swap, 0)).not.toContain("Allotherpagesstay");
});

test("fronts stay fronts, and the note is as sound as every page", async () => {
  const { whole, swap } = await swapFrom(
    plan,
    { ...withNumber("1"), dependencies: plan.dependencies.slice(1) },
    [
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(3),
      "Пекарня",
    ],
  );
  for (const [index, sheet] of swap.sheets.entries()) {
    const place = whole.sheets.indexOf(sheet);
    if (place === -1) expect(["swap-note", "notes"]).toContain(sheet.leaf);
    else expect(place % 2).toBe(index % 2);
  }
  const [note] = swap.sheets;
  if (!note) throw new Error("There is a note.");
  expect(overlaps([...writtenBoxes(note), ...drawnBoxes(note)])).toEqual([]);
  expect(marksInMargins(note, 0)).toEqual([]);
});

test("nothing changed: nothing follows the note", async () => {
  const { swap } = await swapFrom(plan, plan);
  expect(swap.sheets.map(({ leaf }) => leaf)).toEqual(["swap-note", "notes"]);
});
