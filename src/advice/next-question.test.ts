import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf } from "#cost/figures-of.ts";
import { openHourWorking } from "#cost/open-hour-working.ts";
import { confirmGuesses } from "#plan/edits/confirm-guesses.ts";
import type { Plan } from "#plan/plan.ts";
import { salesAreUnknown } from "#plan/weekly-sales.ts";
import { arbitraryGuessedPlan } from "#testing/arbitrary-guessed-plan.ts";
import { aStartedPlan, theContent } from "#testing/a-started-plan.ts";
import { guessSwings, swingOf } from "./guess-swings.ts";
import { howItMoves, nextQuestion, type NextQuestion } from "./next-question.ts";
import { planQuestions } from "./plan-questions.ts";
import { withWeeklySales } from "./with-weekly-sales.ts";

const nothingPassed: ReadonlySet<string> = new Set();

function byCost(plan: Plan): string[] {
  return figuresOf(plan)
    .dependencies.toSorted((one, other) => other.openHour.likely - one.openHour.likely)
    .map(({ id }) => id);
}

function nextOf(plan: Plan, passed = nothingPassed, costliestFirst = byCost(plan)): NextQuestion | null {
  return nextQuestion(theContent, plan, { costliestFirst, passed });
}

const knownSales = arbitraryGuessedPlan.filter((plan) => !salesAreUnknown(plan) && plan.streams.length > 0);
const bakery = withWeeklySales(theContent, aStartedPlan("bakery-web"), {
  amount: 6500,
  per: "week",
  certainty: "rough",
});

describe("the question that is offered next", () => {
  test("is the guess that moves the headline most: none of all the others moves it more", () => {
    fc.assert(
      fc.property(knownSales, (plan) => {
        const [headline = ""] = byCost(plan);
        const offered = nextOf(plan);
        const total = openHourWorking(plan, headline).total;
        const carries = (id: string): boolean =>
          plan.dependencies.some(({ id: own, needs }) => own !== id && needs.includes(id));
        const tried = guessSwings(plan, headline).filter((guess) => swingOf(guess) > total / 100);
        const easy = tried.filter(({ at }) => !(at.of === "effect" && carries(at.dependency)));
        const most = Math.max(0, ...(easy.length > 0 ? easy : tried).map(swingOf));
        if (most === 0) expect(offered?.because.is).not.toBe("figure");
        else expect(offered?.because).toMatchObject({ is: "figure", thing: headline, swing: most });
      }),
      { numRuns: 50 },
    );
  });

  test("never comes again once its guesses are confirmed, and in the end no guess is left", () => {
    fc.assert(
      fc.property(knownSales, (start) => {
        const order = byCost(start);
        const offered: string[] = [];
        let plan = start;
        const passed = new Set<string>();
        for (let next = nextOf(plan, passed, order); next !== null; next = nextOf(plan, passed, order)) {
          // a guess of 0 that is confirmed is "not counted yet", and asked as such
          const asked = `${next.question.id}, ${next.question.state}`;
          expect(offered).not.toContain(asked);
          offered.push(asked);
          if (next.question.guesses.length === 0) passed.add(next.question.id);
          plan = confirmGuesses(plan, { paths: next.question.guesses });
        }
        expect(plan.guesses).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("one that was skipped is not offered again, and stays open", () => {
    const first = nextOf(bakery);
    const second = nextOf(bakery, new Set([first?.question.id ?? ""]));
    expect(second?.question.id).not.toBe(first?.question.id);
    expect(planQuestions(theContent, bakery).find(({ id }) => id === first?.question.id)?.state).toBe(
      "guess",
    );
  });

  test("says what the figure would be, as the question's own page does", () => {
    const next = nextOf(bakery);
    expect(next?.because.is).toBe("figure");
    const [headline = ""] = byCost(bakery);
    expect(next && howItMoves(bakery, headline, next.question)).toEqual(next?.because);
  });

  test("is the sales first, while nobody gave them", () => {
    expect(nextOf(aStartedPlan("bakery-web"))?.question.id).toBe("business.sales");
  });

  test("goes on, once nothing moves the headline, with who leads and the backup of the costliest", () => {
    const sure = confirmGuesses(bakery, { paths: bakery.guesses });
    expect(nextOf(sure)?.question.id).toBe("plan.lead");
    const [headline = ""] = byCost(sure);
    const next = nextOf(sure, new Set(["plan.lead"]));
    expect(next).toMatchObject({
      question: { id: `backup.${headline}.what-instead` },
      because: { is: "to-do" },
    });
  });
});
