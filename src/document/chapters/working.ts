import { openHourWorking } from "#cost/open-hour-working.ts";
import { rangeReason } from "#cost/range-reason.ts";
import { guessPath } from "#plan/guess.ts";
import type { Stream } from "#plan/stream.ts";
import { openingsOf } from "#plan/week-hours.ts";
import { guessesBehind } from "#readiness/guesses-behind.ts";
import { isNextToNothing } from "#i18n/rounding.ts";
import type { AmountsBlock, Block, Cell, TableBlock } from "../blocks.ts";
import { busiestSpan } from "../busiest-span.ts";
import { amountPhrase } from "../guessed-amount.ts";
import { heading } from "../heading.ts";
import type { Leaf } from "../leaf.ts";
import type { PaperContext, Thing } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { workingLadder, whyTheSame } from "../working/working-ladder.ts";
import { withSign, workingTerms } from "../working/working-terms.ts";
import { perThousandLine, restsCardOnGuess } from "./card-band.ts";

/**
 * How the costs were worked out, for an insurer or a bookkeeper: what every sum rests on, then each thing with a card
 * (every thing where no card is printed), term by term and length by length. Cost model; design, § 4 *The working*.
 */
export function working(context: PaperContext): Leaf<Phrase>[] {
  const { cards, things, plan, perThousand } = context;
  const shown: Thing[] = cards.length > 0 ? cards : things;
  if (shown.length === 0) return [];
  const leaf = plainLeaf({ id: "working", title: { say: "paper.working" } });
  const side: Phrase[] = [{ say: "paper.workingSide" }];
  const open = shown.filter(({ isWorkedOut }) => !isWorkedOut);
  return [
    {
      ...leaf,
      band: { ...leaf.band, side: perThousand ? [...side, perThousandLine] : side },
      guess: plan.guesses.length > 0,
      wide: [
        whatIsCounted(),
        ...(plan.streams.length > 0 ? [streams(context)] : []),
        business(context),
        ...shown.filter(({ isWorkedOut }) => isWorkedOut).flatMap((thing) => blocksOf(thing, context)),
        ...(open.length > 0 ? [notWorkedOutYet(open)] : []),
      ],
    },
  ];
}

function whatIsCounted(): Block<Phrase> {
  return {
    kind: "lines",
    heading: heading({ say: "paper.workingWhat" }),
    lines: [
      { say: "paper.workingMargin" },
      { say: "paper.workingBeyond" },
      { say: "paper.workingWages" },
      { say: "paper.workingTax" },
      { say: "paper.workingHour" },
      { say: "paper.workingNotCounted" },
      { say: "paper.workingRound" },
    ],
  };
}

const notCounted: Phrase = { say: "paper.none" };

function streams({ plan }: PaperContext): TableBlock<Phrase> {
  const cell = (stream: Stream, field: keyof Stream, value: number, phrase: Phrase): Phrase =>
    value === 0 && field !== "comesBack"
      ? notCounted
      : withSign(plan, guessPath.stream(stream.id, field), phrase);
  return {
    kind: "table",
    heading: heading({ say: "paper.workingStreams" }, { say: "paper.workingDash" }),
    shares: [0.25, 0.13, 0.12, 0.12, 0.13, 0.12, 0.13],
    heads: [
      { say: "paper.salesFrom" },
      { say: "paper.inAWeek" },
      { say: "paper.leftOfASale" },
      { say: "paper.boughtLater" },
      { say: "paper.customersAWeek" },
      { say: "paper.neverReturn" },
      { say: "paper.regularAYear" },
    ],
    rows: plan.streams.map((stream): Cell<Phrase>[] => {
      const { weeklySales, margin, comesBack, customersPerWeek, leaveForGood, customerValue } = stream;
      return [
        { own: shortText(stream.name, 40) },
        cell(stream, "weeklySales", weeklySales, { exactMoney: weeklySales }),
        cell(stream, "margin", margin, { percent: margin }),
        cell(stream, "comesBack", comesBack, { percent: comesBack }),
        cell(stream, "customersPerWeek", customersPerWeek, { number: customersPerWeek }),
        cell(stream, "leaveForGood", leaveForGood, { percent: leaveForGood }),
        cell(stream, "customerValue", customerValue, { exactMoney: customerValue }),
      ];
    }),
  };
}

function business({ plan, figures }: PaperContext): AmountsBlock<Phrase> {
  const { hours, certainty, people, hourlyWage, overtimeFactor } = plan.business;
  const signed = (field: "people" | "hourlyWage" | "overtimeFactor" | "certainty" | "hours", value: Phrase) =>
    withSign(plan, guessPath.business(field), value);
  return {
    kind: "amounts",
    heading: heading({ say: "paper.workingBusiness" }),
    rows: [
      {
        label: { say: openingsOf(hours).length === 0 ? "paper.openAllWeek" : "paper.openHoursAWeek" },
        amount: signed("hours", { number: figures.openHours }),
      },
      {
        label: { say: "paper.salesSure" },
        amount: signed("certainty", {
          say: `paper.sure.${certainty}`,
          with: { share: { percent: figures.epsilon } },
        }),
      },
      { label: { say: "paper.peopleAtWork" }, amount: signed("people", { number: people }) },
      {
        label: { say: "paper.hourOfWork" },
        amount: hourlyWage === 0 ? notCounted : signed("hourlyWage", { exactMoney: hourlyWage }),
      },
      { label: { say: "paper.overtimeTimes" }, amount: signed("overtimeFactor", { number: overtimeFactor }) },
    ],
  };
}

/** The sum of one thing, what longer outages cost, and why it is a range. */
function blocksOf(thing: Thing, context: PaperContext): Block<Phrase>[] {
  const { plan, figures } = context;
  const isGuess = restsCardOnGuess(thing, context);
  const sum = openHourWorking(plan, thing.dependency.id);
  const name: Phrase = { own: shortText(thing.dependency.name) };
  const amount = amountPhrase(thing.figures.openHour.likely, isGuess);
  return [
    {
      kind: "table",
      heading: heading(name, { say: "paper.openHour", with: { amount } }),
      shares: [0.25, 0.59, 0.16],
      heads: [{ say: "paper.termHead" }, { say: "paper.termHow" }, { say: "paper.termAmount" }],
      rows: [...workingTerms(plan, thing, sum, figures.openHours), ...longerOnly(thing)],
    },
    workingLadder(thing, context, isGuess),
    {
      kind: "sentences",
      heading: heading({ say: "paper.workingWhy" }),
      tail: null,
      sentences: [
        ...whyARange(thing, context, isGuess),
        ...whyTheSame(thing, context),
        ...fallsToo(thing, context),
      ],
    },
  ];
}

/** What counts in longer outages only: no part of the hour above it. */
function longerOnly({ dependency }: Thing): Cell<Phrase>[][] {
  const { extraOnce, spoilage } = dependency;
  const parts: Phrase[] = [
    ...(extraOnce > 0
      ? [{ say: "paper.termExtraOnce", with: { amount: { exactMoney: extraOnce } } } as const]
      : []),
    ...spoilage
      .filter(({ amount }) => amount > 0)
      .slice(0, mostLots)
      .map(({ afterHours, amount }): Phrase => ({
        say: "paper.termSpoils",
        with: { amount: { exactMoney: amount }, time: { minutes: Math.round(afterHours * 60) } },
      })),
  ];
  return parts.length === 0 ? [] : [[{ say: "paper.termLonger" }, { dotted: parts }, { say: "paper.none" }]];
}
const mostLots = 4;

/** Between which amounts, and why; and the dearest hour. */
function whyARange(thing: Thing, { plan, figures }: PaperContext, isGuess: boolean): Phrase[] {
  const { openHour, busiestHour } = thing.figures;
  if (isNextToNothing(openHour.high)) return [];
  const guesses = guessesBehind(plan, thing.dependency.id).length;
  const { certainty } = plan.business;
  const reason = rangeReason(openHour, { certainty, epsilon: figures.epsilon, guesses });
  const most = amountPhrase(busiestHour.amount, isGuess);
  const span = busiestSpan(thing.figures);
  return [
    {
      say: `paper.workingRange.${reason.certainty}`,
      with: {
        low: { money: openHour.low },
        high: { money: openHour.high },
        guesses: guesses > 0 ? { say: "paper.workingGuesses", with: { count: guesses } } : { ready: "" },
      },
    },
    ...(reason.overlaps ? [{ say: "paper.workingOverlaps" } as const] : []),
    span === null
      ? { say: "paper.workingAtMost", with: { amount: most } }
      : {
          say: "paper.workingAtMostSpan",
          with: {
            amount: most,
            span: {
              say: "paper.span",
              with: {
                day: { weekday: span.day },
                from: { time: fullHour(span.from) },
                to: { time: fullHour(span.to) },
              },
            },
          },
        },
  ];
}

function fullHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

const mostNamed = 8;

function fallsToo({ figures }: Thing, { plan }: PaperContext): Phrase[] {
  const names = figures.takesDown.flatMap(
    (id) => plan.dependencies.find((dependency) => dependency.id === id)?.name ?? [],
  );
  if (names.length === 0) return [];
  const named = names.slice(0, mostNamed).map((name): Phrase => ({ own: shortText(name, 40) }));
  const more = names.length - named.length;
  const things: Phrase = {
    dotted: more > 0 ? [...named, { say: "paper.andMore", with: { count: more } }] : named,
  };
  return [{ say: "paper.workingFallsToo", with: { things } }];
}

function notWorkedOutYet(things: readonly Thing[]): Block<Phrase> {
  return {
    kind: "lines",
    heading: heading({ say: "paper.workingOpenHeading" }),
    lines: things.map(({ dependency }) => ({
      say: "paper.workingOpen",
      with: { name: { own: shortText(dependency.name) } },
    })),
  };
}
