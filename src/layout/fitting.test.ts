import { describe, expect, test } from "vitest";
import { loadContent } from "#content/load-content.ts";
import type { Playbook } from "#content/playbook.ts";
import { figuresOf } from "#cost/figures-of.ts";
import { composeDocument } from "#document/compose-document.ts";
import { paperContentParts, type PaperContent } from "#document/paper-content.ts";
import { usualOptions } from "#document/paper-options.ts";
import { cardSheet, type SheetId } from "#document/sheets.ts";
import { inLanguage, type Language } from "#document/word-document.ts";
import type { Plan } from "#plan/plan.ts";
import { longerText, withLongerTexts } from "#testing/longer-text.ts";
import { englishFor } from "#testing/paper-of.ts";
import { planOfCase } from "#testing/plan-of-case.ts";
import { planOf } from "#testing/plan-of.ts";
import type { Fit } from "./fit-leaf.ts";
import { layOutDocument } from "./lay-out-document.ts";
import { mainFontOnly } from "./paper-fonts.ts";

const content = await loadContent("en", paperContentParts);
const papers = ["a4", "letter"] as const;

/** A thing as a starter fills it in: everything from its playbook, the backup's steps too, and every number a guess. */
function starterPlan(playbook: Playbook, type: string, paper: Plan["paper"]): Plan {
  return planOf({
    paper,
    business: { name: "Korst & Kruim", type, country: "NL" },
    streams: [{ id: "counter", name: "Counter sales", weeklySales: 5200 }],
    contacts: [
      { id: "c1", name: "Zoë Ağaoğlu", role: "Owner", kind: "staff", phone: "+31 6 1234 5678" },
      { id: "c2", name: "Terminal help desk", role: "Support", kind: "supplier", phone: "+31 20 555 0101" },
    ],
    callOrder: ["c1", "c2"],
    guesses: ["streams"],
    dependencies: [
      {
        id: "thing",
        name: playbook.cardTitle,
        category: playbook.id,
        accountRef: "K-20817",
        contacts: ["c2"],
        affects: [{ stream: "counter", share: 0.5 }],
        backup: { title: playbook.manualFallback, steps: playbook.keepTrading },
      },
    ],
  });
}

async function fitsOf(
  plan: Plan,
  words: PaperContent,
  sheets: SheetId[],
  reword: (text: string) => string = (text) => text,
): Promise<Fit[]> {
  const english = await englishFor(plan);
  const document = composeDocument({
    plan,
    figures: figuresOf(plan),
    content: words,
    sheets,
    options: usualOptions,
    second: null,
    print: { version: 12, day: "2026-11-21" },
  });
  const language: Language = { ...english, words: (key, ...values) => reword(english.words(key, ...values)) };
  return layOutDocument({ word: inLanguage(document, language), fonts: mainFontOnly }).fits;
}

/** The trades for which a playbook has further steps, and one for which it has none. */
function tradesOf(playbook: Playbook): string[] {
  return ["any-other", ...playbook.variants.map(({ id }) => id)];
}

/** The trade for which a playbook says most. */
function wordiestTrade({ variants }: Playbook): string {
  return variants.toSorted((a, b) => b.steps.join("").length - a.steps.join("").length)[0]?.id ?? "any-other";
}

describe("fitting", () => {
  for (const paper of papers) {
    test(`the front of every playbook's card fits one ${paper} page at 10 points or more, for every trade`, async () => {
      for (const playbook of content.playbooks) {
        for (const trade of tradesOf(playbook)) {
          const [front] = await fitsOf(starterPlan(playbook, trade, paper), content, [cardSheet("thing")]);
          expect(front, `${playbook.id} for ${trade}`).toMatchObject({ sheets: 1 });
          expect(front?.setting.body).toBeGreaterThanOrEqual(10);
        }
      }
    });

    test(
      `it still fits ${paper} where every text is 40 % longer than in English`,
      { timeout: 60_000 },
      async () => {
        const longer = withLongerTexts(content);
        for (const playbook of longer.playbooks) {
          const plan = starterPlan(playbook, wordiestTrade(playbook), paper);
          const [front] = await fitsOf(plan, longer, [cardSheet("thing")], longerText);
          expect(front, playbook.id).toMatchObject({ sheets: 1 });
          expect(front?.setting.body).toBeGreaterThanOrEqual(10);
        }
      },
    );

    test(`cover, call sheet, several at once and page one fit one ${paper} page each, longer texts too`, async () => {
      const plan = { ...planOfCase("bakery"), paper };
      for (const [words, reword] of [
        [content, undefined],
        [withLongerTexts(content), longerText],
      ] as const) {
        for (const sheet of ["cover", "call-sheet", "several", "page-one"] as const) {
          const [fit] = await fitsOf(plan, words, [sheet], reword);
          expect(fit, `${sheet}${reword ? ", longer" : ""}`).toMatchObject({ sheets: 1 });
        }
      }
    });
  }

  test("most cards keep type of full size on A4", async () => {
    const fronts = await Promise.all(
      content.playbooks.map(async (playbook) => {
        const [front] = await fitsOf(starterPlan(playbook, "any-other", "a4"), content, [cardSheet("thing")]);
        return front?.setting.body;
      }),
    );
    expect(fronts.filter((body) => body === 11).length).toBeGreaterThan(content.playbooks.length / 2);
  });

  test("what is too long goes in the order of the design: type, leading, signs to two lines, ways from the sixth", async () => {
    const sentence = "Two people go together and look at the board by the back door. ";
    const reached = [];
    for (let times = 1; times <= 9; times += 1) {
      const long = sentence.repeat(times).trim();
      const [first] = content.playbooks;
      if (!first) throw new Error("There are playbooks.");
      const plan = starterPlan(first, "any-other", "a4");
      const card = {
        firstTen: Array(6).fill(long),
        notice: [long, long],
        keepTrading: Array(8).fill(sentence),
      };
      const dependencies = plan.dependencies.map((thing) => ({ ...thing, card, backup: null }));
      const [front] = await fitsOf({ ...plan, dependencies }, content, [cardSheet("thing")]);
      if (front)
        reached.push({
          body: front.setting.body,
          leading: front.setting.leading,
          moved: front.movedToBack.length,
        });
    }
    for (const [index, next] of reached.entries()) {
      const before = reached[index - 1];
      if (!before) continue;
      expect(next.body).toBeLessThanOrEqual(before.body);
      expect(next.leading).toBeLessThanOrEqual(before.leading);
      expect(next.moved).toBeGreaterThanOrEqual(before.moved);
      if (next.moved > 0) expect(next).toMatchObject({ body: 10, leading: 1.2 });
    }
    expect(reached.at(0)).toMatchObject({ moved: 0 });
    expect(reached.at(-1)?.moved).toBeGreaterThan(1);
  });

  test("a card that is still too long runs on, and the owner's longest lines are named, longest first", async () => {
    const [first] = content.playbooks;
    if (!first) throw new Error("There are playbooks.");
    const plan = starterPlan(first, "any-other", "a4");
    const long = "Ring the help desk and read them the number on the label under the machine. ".repeat(30);
    const longer = `${long}Then wait.`;
    const dependencies = plan.dependencies.map((thing) => ({
      ...thing,
      card: { doNot: [long, "short"], firstTen: [longer] },
    }));
    const [front] = await fitsOf({ ...plan, dependencies }, content, [cardSheet("thing")]);
    expect(front?.sheets).toBeGreaterThan(1);
    expect(front?.shorten.slice(0, 2)).toEqual([
      { part: "firstTen", text: longer },
      { part: "doNot", text: long },
    ]);
  });
});
