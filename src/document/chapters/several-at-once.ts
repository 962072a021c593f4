import type { SharedCauseFigures } from "#cost/figures.ts";
import { roundedForPeople } from "#i18n/rounding.ts";
import type { Plan } from "#plan/plan.ts";
import type { Block, CausesBlock, Item } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { amountPhrase, restsOnGuess } from "../guessed-amount.ts";
import { heading } from "../heading.ts";
import { cardOf, type PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { perThousandLine } from "./card-band.ts";
import { notKnownToStop } from "./not-known-to-stop.ts";
import { suspectsOf, type Suspects } from "./suspects.ts";

/** Rows, things of a row and causes of a row that a page holds; what hangs on more is said with a number. */
const mostCauses = 6;
const mostThings = 10;
const mostNames = 4;
const mostLeft = 6;

/** What fails together, probably from which cause, what it costs and what is not known to stop. Design, § 6.4. */
export function severalAtOnce(context: PaperContext): Leaf<Phrase> {
  const { plan, figures, perThousand } = context;
  const shared = figures.sharedCauses.filter(({ falls }) => falls.length > 0);
  const suspects = suspectsOf(shared).slice(0, mostCauses);
  const leaf = plainLeaf({ id: "several", title: { say: "paper.severalAtOnce" } });
  return {
    ...leaf,
    band: { ...leaf.band, side: perThousand ? [perThousandLine] : [] },
    wide: [intro(suspects.length > 0), ...(suspects.length > 0 ? [causesBlock(suspects, context)] : [])],
    wideFoot: [{ kind: "ruled", heading: heading({ say: "paper.notes" }), lines: 2 }],
    guess: suspects.some((each) => restsCauseOnGuess(each, plan)),
  };
}

function restsCauseOnGuess({ causes, down }: Suspects, plan: Plan): boolean {
  return restsOnGuess(plan, [...causes.map(({ id }) => id), ...down]);
}

function intro(known: boolean): Block<Phrase> {
  return {
    kind: "sentences",
    heading: heading({ say: "paper.whatIsDown" }),
    tail: null,
    sentences: [known ? { say: "paper.severalIntro" } : { say: "paper.noSharedCauses" }],
  };
}

function causesBlock(suspects: readonly Suspects[], context: PaperContext): CausesBlock<Phrase> {
  return {
    kind: "causes",
    heading: heading({ say: "paper.fallsTogether" }),
    beside: heading({ say: "paper.probably" }),
    causes: suspects.map((each) => {
      const card = each.causes.map(({ id }) => cardOf(context, id)).find((known) => known !== undefined);
      return {
        cause: namesOfCauses(each, context),
        card: card ? { own: String(card.number) } : null,
        leaf: card ? card.leaf : null,
        page: card ? { pageOf: card.leaf } : null,
        together: thingsDown(each, context),
        lines: [...costLines(each, context), ...whatIsLeft(each, context)],
      };
    }),
  };
}

/** "Internet line", or "Visa or Mastercard" where either does the same. */
function namesOfCauses({ causes }: Suspects, context: PaperContext): Phrase {
  const names = causes.map((cause) => nameOfCause(cause, context));
  const [only = ""] = names;
  return names.length > 1 ? { either: firstFew(names, mostNames) } : { own: shortText(only) };
}

function nameOfCause({ id, kind }: SharedCauseFigures, { plan, content }: PaperContext): string {
  if (kind === "dependency") return plan.dependencies.find((dependency) => dependency.id === id)?.name ?? id;
  const own = plan.providers.find((provider) => provider.id === id);
  // a cause nobody has named stands by its id, as in files
  if (own !== undefined) return own.name.trim() || id;
  return content.providers.find((provider) => provider.id === id)?.name ?? id;
}

/** The things to look for, each name once, the cause itself first where it is one of ours. */
function thingsDown({ down }: Suspects, { plan }: PaperContext): Item<Phrase>[] {
  const names = down.flatMap(
    (each) => plan.dependencies.find((dependency) => dependency.id === each)?.name ?? [],
  );
  return firstFew([...new Set(names)], mostThings).map((text) => ({ text }));
}

/**
 * What four hours cost as things are and with backups: in one line where that is the same amount, and in none where
 * nobody has said what stops with any of them.
 */
function costLines(suspects: Suspects, { plan, things }: PaperContext): Phrase[] {
  const { down } = suspects;
  if (!things.some(({ dependency, isWorkedOut }) => isWorkedOut && down.includes(dependency.id))) return [];
  const rungs = suspects.causes.flatMap(
    ({ ladder }) => ladder.find(({ names }) => names.includes("four-hours")) ?? [],
  );
  const [rung] = rungs;
  if (!rung) return [];
  const isGuess = restsCauseOnGuess(suspects, plan);
  const asThingsAre = rung.unprepared.likely;
  const amount = amountPhrase(asThingsAre, isGuess);
  const time: Phrase = { minutes: rung.hours * 60 };
  const prepared = rungs.map((each) => each.prepared.likely);
  if (prepared.every((left) => left > asThingsAre - 0.5))
    return [{ say: "paper.causeCost", with: { amount, time } }];
  if (prepared.every((left) => readsTheSame(left, asThingsAre)))
    return [{ say: "paper.causeCostAnyhow", with: { amount, time } }];
  return [
    { say: "paper.causeCost", with: { amount, time } },
    {
      say: "paper.causeCostWithBackups",
      with: { amount: span(Math.min(...prepared), Math.max(...prepared), isGuess) },
    },
  ];
}

/** An amount, or from the least to the most where the causes differ. */
function span(low: number, high: number, isGuess: boolean): Phrase {
  if (readsTheSame(low, high)) return amountPhrase(high, isGuess);
  return {
    say: "paper.fromTo",
    with: { low: amountPhrase(low, isGuess), high: { money: high } },
  };
}

function readsTheSame(one: number, other: number): boolean {
  return roundedForPeople(one) === roundedForPeople(other);
}

/** That all is down, or what is not known to stop; nothing where the plan cannot tell. */
function whatIsLeft(suspects: Suspects, context: PaperContext): Phrase[] {
  if (context.things.every(({ dependency }) => suspects.down.includes(dependency.id)))
    return [{ say: "paper.nothingElse" }];
  const names = notKnownToStop(suspects, context) ?? [];
  if (names.length === 0) return [];
  return [{ say: "paper.notKnownToStop", with: { things: { list: firstFew(names, mostLeft) } } }];
}

/** The names, or the first of them and how many more there are. */
function firstFew(names: readonly string[], most: number): Phrase[] {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const phrases = shown.map((name): Phrase => ({ own: shortText(name, 40) }));
  return names.length > most
    ? [...phrases, { say: "paper.andMore", with: { count: names.length - shown.length } }]
    : phrases;
}
