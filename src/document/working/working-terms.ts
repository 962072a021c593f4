import type { OpenHourWorking, StreamWorking } from "#cost/open-hour-working.ts";
import { guessPath } from "#plan/guess.ts";
import type { Plan } from "#plan/plan.ts";
import type { Stream } from "#plan/stream.ts";
import type { Cell } from "../blocks.ts";
import type { Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { shortText } from "../short-text.ts";

/** A row of the sum: a term, how it is reached, and what it comes to in an open hour. */
type TermRow = Cell<Phrase>[];

/**
 * The sum behind "€46 an open hour", term by term, as the screen has it: the same terms, the same rounding. Design, § 4
 * *The working*; cost model, § Loss.
 */
export function workingTerms(
  plan: Plan,
  { figures }: Thing,
  working: OpenHourWorking,
  openHours: number,
): TermRow[] {
  const { catchUp, extras } = working;
  const extra = extras.reduce((sum, { amount }) => sum + amount, 0);
  return [
    ...working.streams.flatMap((each) => {
      const stream = plan.streams.find(({ id }) => id === each.stream);
      return stream === undefined ? [] : streamTerms(plan, stream, each, openHours);
    }),
    ...(working.stalledPeople > 0
      ? [[{ say: "paper.termCatchUp" } as const, catchUpHow(plan, working), sumMoney(catchUp)]]
      : []),
    ...(extra > 0 ? [[{ say: "paper.termExtra" } as const, extraNames(plan, working), sumMoney(extra)]] : []),
    [{ say: "paper.termTotal" }, { say: "paper.termTotalHow" }, sumMoney(figures.openHour.likely)],
  ];
}

function streamTerms(plan: Plan, stream: Stream, working: StreamWorking, openHours: number): TermRow[] {
  const { sales, shareLost, missedSales, lostMargin, lostCustomers, stops } = working;
  const { id, margin, comesBack, weeklySales, customersPerWeek, leaveForGood, customerValue } = stream;
  const guessed = (field: keyof Stream, phrase: Phrase): Phrase =>
    withSign(plan, guessPath.stream(id, field), phrase);
  const share: Phrase = { percent: Math.round(shareLost * 100) / 100 };
  const missed: Phrase = { money: missedSales };
  return [
    [
      { say: "paper.termSold", with: { stream: { own: shortText(stream.name, 40) } } },
      { say: "paper.termSoldHow", with: { hours: { number: openHours } } },
      sumMoney(sales),
    ],
    [{ say: "paper.termStops" }, stopsOf(plan, stops), share],
    [
      { say: "paper.termMissed" },
      { say: "paper.termMissedHow", with: { sales: { money: sales }, share } },
      sumMoney(missedSales),
    ],
    [
      { say: "paper.termMargin" },
      {
        say: "paper.termMarginHow",
        with: {
          missed,
          margin: guessed("margin", { percent: margin }),
          gone: guessed("comesBack", { percent: 1 - comesBack }),
        },
      },
      sumMoney(lostMargin),
    ],
    ...(lostCustomers > 0
      ? [
          [
            { say: "paper.termCustomers" },
            {
              say: "paper.termCustomersHow",
              with: {
                missed,
                sales: { money: weeklySales },
                customers: guessed("customersPerWeek", { number: customersPerWeek }),
                leave: guessed("leaveForGood", { percent: leaveForGood }),
                value: guessed("customerValue", { exactMoney: customerValue }),
              },
            },
            sumMoney(lostCustomers),
          ] satisfies TermRow,
        ]
      : []),
  ];
}

/** A value with the sign for a guess before it, where it is one. */
export function withSign({ guesses }: Pick<Plan, "guesses">, path: string, value: Phrase): Phrase {
  return guesses.includes(path) ? { say: "paper.about", with: { amount: value } } : value;
}

/** Nothing at all is a figure in a sum, not "next to nothing". */
function sumMoney(amount: number): Phrase {
  return amount === 0 ? { exactMoney: 0 } : { money: amount };
}

const mostNamed = 6;

/** Which things stop how much of it: "Internet line 100% · Card terminal 70%". */
function stopsOf(plan: Plan, stops: StreamWorking["stops"]): Phrase {
  const named = stops.slice(0, mostNamed).map(({ dependency, share }): Phrase => ({
    say: "paper.termStopsOf",
    with: {
      thing: nameOfThing(plan, dependency),
      share: withSign(plan, guessPath.dependency(dependency, "affects"), {
        percent: Math.round(share * 100) / 100,
      }),
    },
  }));
  const more = stops.length - named.length;
  return {
    dotted: more > 0 ? [...named, { say: "paper.andMore", with: { count: more } }] : named,
  };
}

function nameOfThing({ dependencies }: Plan, id: string): Phrase {
  return { own: shortText(dependencies.find((each) => each.id === id)?.name ?? id, 40) };
}

function catchUpHow(plan: Plan, { stalledPeople }: OpenHourWorking): Phrase {
  const { hourlyWage, overtimeFactor } = plan.business;
  const people = Math.round(stalledPeople * 100) / 100;
  return {
    say: "paper.termCatchUpHow",
    with: {
      people: { say: "paper.people", with: { count: people } },
      wage: withSign(plan, guessPath.business("hourlyWage"), { exactMoney: hourlyWage }),
      factor: withSign(plan, guessPath.business("overtimeFactor"), { number: overtimeFactor }),
    },
  };
}

function extraNames(plan: Plan, { extras }: OpenHourWorking): Phrase {
  return {
    dotted: extras.slice(0, mostNamed).map(({ dependency, amount }): Phrase => ({
      say: "paper.termStopsOf",
      with: {
        thing: nameOfThing(plan, dependency),
        share: withSign(plan, guessPath.dependency(dependency, "extraPerHour"), { exactMoney: amount }),
      },
    })),
  };
}
