import type { SharedCauseFigures } from "#cost/figures.ts";
import type { Block, CausesBlock, Item } from "../blocks.ts";
import type { Leaf } from "../leaf.ts";
import { amountPhrase, restsOnGuess } from "../guessed-amount.ts";
import { heading } from "../heading.ts";
import { cardOf, type PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { shortText } from "../short-text.ts";
import { perThousandLine } from "./card-band.ts";

/** Causes and things a page holds; what hangs on more is said with a number. */
const mostCauses = 6;
const mostThings = 10;

/** What fails together, probably from which cause, what it costs and what still works. Design, § 6.4. */
export function severalAtOnce(context: PaperContext): Leaf<Phrase> {
  const { plan, figures, perThousand } = context;
  const causes = figures.sharedCauses.filter(({ falls }) => falls.length > 0).slice(0, mostCauses);
  const leaf = plainLeaf({ id: "several", title: { say: "paper.severalAtOnce" } });
  return {
    ...leaf,
    band: { ...leaf.band, side: perThousand ? [perThousandLine] : [] },
    wide: [intro(causes.length > 0), ...(causes.length > 0 ? [causesBlock(causes, context)] : [])],
    wideFoot: [{ kind: "ruled", heading: heading({ say: "paper.notes" }), lines: 2 }],
    guess: causes.some(({ id, falls }) => restsOnGuess(plan, [id, ...falls])),
  };
}

function intro(known: boolean): Block<Phrase> {
  return {
    kind: "sentences",
    heading: heading({ say: "paper.whatIsDown" }),
    tail: null,
    sentences: [known ? { say: "paper.severalIntro" } : { say: "paper.noSharedCauses" }],
  };
}

function causesBlock(causes: readonly SharedCauseFigures[], context: PaperContext): CausesBlock<Phrase> {
  return {
    kind: "causes",
    heading: heading({ say: "paper.fallsTogether" }),
    beside: heading({ say: "paper.probably" }),
    causes: causes.map((cause) => {
      const card = cardOf(context, cause.id);
      return {
        cause: { own: shortText(nameOfCause(cause, context)) },
        card: card ? { own: String(card.number) } : null,
        leaf: card ? card.leaf : null,
        page: card ? { pageOf: card.leaf } : null,
        together: thingsThatFall(cause, context),
        lines: [...costLines(cause, context), stillWorks(cause, context)],
      };
    }),
  };
}

function nameOfCause({ id, kind }: SharedCauseFigures, { plan, content }: PaperContext): string {
  if (kind === "dependency") return plan.dependencies.find((dependency) => dependency.id === id)?.name ?? id;
  return (
    plan.providers.find((provider) => provider.id === id)?.name ??
    content.providers.find((provider) => provider.id === id)?.name ??
    id
  );
}

/** The things to look for, the cause itself first where it is one of ours. */
function thingsThatFall({ id, kind, falls }: SharedCauseFigures, { plan }: PaperContext): Item<Phrase>[] {
  const ids = kind === "dependency" ? [id, ...falls] : falls;
  const names = ids.flatMap(
    (each) => plan.dependencies.find((dependency) => dependency.id === each)?.name ?? [],
  );
  return firstFew(names, mostThings).map((text) => ({ text }));
}

function costLines({ id, falls, ladder }: SharedCauseFigures, { plan }: PaperContext): Phrase[] {
  const rung = ladder.find(({ names }) => names.includes("four-hours"));
  if (!rung) return [];
  const isGuess = restsOnGuess(plan, [id, ...falls]);
  const amount = amountPhrase(rung.unprepared.likely, isGuess);
  const lines: Phrase[] = [{ say: "paper.causeCost", with: { amount, time: { minutes: rung.hours * 60 } } }];
  if (rung.prepared.likely < rung.unprepared.likely - 0.5) {
    const left = amountPhrase(rung.prepared.likely, isGuess);
    lines.push({ say: "paper.causeCostWithBackups", with: { amount: left } });
  }
  return lines;
}

function stillWorks({ id, falls }: SharedCauseFigures, { things }: PaperContext): Phrase {
  const left = things.filter(({ dependency }) => dependency.id !== id && !falls.includes(dependency.id));
  if (left.length === 0) return { say: "paper.nothingElse" };
  return {
    say: "paper.stillWorks",
    with: {
      things: {
        list: firstFew(
          left.map(({ dependency }) => dependency.name),
          6,
        ),
      },
    },
  };
}

/** The names, or the first of them and how many more there are. */
function firstFew(names: readonly string[], most: number): Phrase[] {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const phrases = shown.map((name): Phrase => ({ own: shortText(name, 40) }));
  return names.length > most
    ? [...phrases, { say: "paper.andMore", with: { count: names.length - shown.length } }]
    : phrases;
}
