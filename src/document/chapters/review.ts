import { changesSincePrinted, type ChangeSincePrinted } from "#readiness/changes-since-printed.ts";
import { nextReview } from "#readiness/next-review.ts";
import { guessedNumbers } from "#readiness/plan-tasks.ts";
import type { Drill } from "#plan/upkeep.ts";
import type { Block, Cell, TableBlock } from "../blocks.ts";
import { blanksOn } from "../blanks.ts";
import { heading } from "../heading.ts";
import type { Leaf } from "../leaf.ts";
import { typed } from "../own-lines.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { isShortened, shortText } from "../short-text.ts";
import { room } from "./in-full.ts";
import { personNamed } from "./person-named.ts";

/** When it was gone through, by whom, what changed, the drills, where copies hang and what is still open. Design, § 6.8. */
export function review(context: PaperContext): Leaf<Phrase>[] {
  const leaf = plainLeaf({ id: "review", title: { say: "paper.review" } });
  return [
    {
      ...leaf,
      wide: [
        goneThrough(context),
        {
          kind: "side-by-side",
          share: 0.58,
          left: whatChanged(context),
          right: soonerAfter(context),
        },
        copies(context),
        drills(context),
        ...findingsInFull(context),
      ],
      wideFoot: [stillOpen(context)],
    },
  ];
}

const dash: Phrase = { say: "paper.none" };

/** Next and last time, and the approval with its signature. */
function goneThrough(context: PaperContext): TableBlock<Phrase> {
  const { plan, print } = context;
  const keeper = personNamed(plan.review.owner, context);
  const next = nextReview({ ...plan.review, printedOn: plan.printed.on ?? print.day }, print.day);
  const { reviewedOn, approvedBy } = plan.review;
  return {
    kind: "table",
    heading: heading({ say: "paper.reviewed" }),
    shares: [0.18, 0.25, 0.27, 0.3],
    heads: [
      { say: "paper.what" },
      { say: "paper.reviewWhen" },
      { say: "paper.who" },
      { say: "paper.reviewSignature" },
    ],
    rows: [
      [{ say: "paper.reviewLast" }, reviewedOn === null ? null : { day: reviewedOn }, keeper, dash],
      [{ say: "paper.reviewNext" }, next === null ? null : { day: next.on }, keeper, dash],
      [
        { say: "paper.reviewApproved" },
        null,
        approvedBy.trim() === "" ? null : { own: shortText(approvedBy, room.cell) },
        null,
      ],
    ],
  };
}

/** Lines of changes that fit beside the others; what is more is said with a number. */
const mostChanges = 9;

function whatChanged({ plan }: PaperContext): Block<Phrase> {
  const { version } = plan.printed;
  if (version === 0)
    return lines(heading({ say: "paper.changesFirstHeading" }), [{ say: "paper.changesFirst" }]);
  const since = heading({ say: "paper.changes", with: { version } });
  const changes = changesSincePrinted(plan);
  if (changes === null) return lines(since, [{ say: "paper.changesUntracked", with: { version } }]);
  if (changes.length === 0) return lines(since, [{ say: "paper.changesNone" }]);
  const shown = changes.length > mostChanges ? changes.slice(0, mostChanges - 1) : changes;
  const more = changes.length - shown.length;
  return lines(since, [
    ...shown.map((change): Phrase => ({
      say: `paper.change.${change.is}`,
      with: { name: nameOfPart(change) },
    })),
    ...(more > 0 ? [{ say: "paper.andMore", with: { count: more } } as const] : []),
  ]);
}

function nameOfPart({ part, name }: ChangeSincePrinted): Phrase {
  if (!("id" in part)) return { say: `paper.part.${part.part}` };
  return name.trim() === "" ? { say: "paper.part.unnamed" } : { own: shortText(name) };
}

function lines(title: ReturnType<typeof heading>, said: Phrase[]): Block<Phrase> {
  return { kind: "lines", heading: title, lines: said };
}

/** What makes it time to go through the plan before its day comes. */
function soonerAfter({ content }: PaperContext): Block<Phrase> {
  return lines(
    heading({ say: "paper.reviewAlsoAfter" }),
    content.reviewCalendar.afterEvents.map((ready) => ({ ready })),
  );
}

/** Rows to write further places and drills in. */
const furtherRows = 2;
const mostDrills = 4;

/** Where copies hang, with which version, and a column for the day each is changed. */
function copies(context: PaperContext): TableBlock<Phrase> {
  const { plan, print } = context;
  const rows = plan.copies
    .filter(({ where, holder }) => where.trim() !== "" || holder !== null)
    .map(({ where, holder, version }): Cell<Phrase>[] => [
      where.trim() === "" ? null : { own: shortText(where, room.cell) },
      personNamed(holder, context),
      version === 0 ? dash : { number: version },
      null,
    ]);
  return {
    kind: "table",
    heading: heading({ say: "paper.copies" }, { say: "paper.copiesSwap" }),
    shares: [0.34, 0.28, 0.14, 0.24],
    heads: [
      { say: "paper.copyWhere" },
      { say: "paper.copyHolder" },
      { say: "paper.copyHas" },
      { say: "paper.copySwapped", with: { version: print.version } },
    ],
    rows: [...rows, ...blankRows(rows.length === 0 ? furtherRows + 1 : furtherRows)],
  };
}

/** The drills held, the last first, and rows for the next ones. */
function drills(context: PaperContext): TableBlock<Phrase> {
  const held = lastFirst(context.plan.drills);
  return {
    kind: "table",
    heading: heading({ say: "paper.drills" }),
    shares: [0.16, 0.24, 0.2, 0.4],
    heads: [
      { say: "paper.drillOn" },
      { say: "paper.drillWhat" },
      { say: "paper.drillLed" },
      { say: "paper.drillFound" },
    ],
    rows: [
      ...held.slice(0, mostDrills).map((drill) => drillRow(drill, context)),
      ...blankRows(held.length === 0 ? furtherRows + 1 : furtherRows),
    ],
  };
}

/** A drill that still goes on has found nothing yet, and is on no paper. */
function lastFirst(all: readonly Drill[]): Drill[] {
  const held = all.filter(({ on, findings }) => on !== null || findings.length > 0);
  return held.toSorted((one, other) => ((one.on ?? "") < (other.on ?? "") ? 1 : -1));
}

function drillRow({ on, scenario, leader, findings }: Drill, context: PaperContext): Cell<Phrase>[] {
  const found = typed(findings).join(" ");
  return [
    on === null ? null : { shortDay: on },
    scenario.trim() === "" ? null : { own: shortText(scenario, room.decision) },
    personNamed(leader, context),
    found === ""
      ? null
      : isShortened(found, longestFinding)
        ? { say: "paper.seeBelow" }
        : { own: shortText(found, longestFinding) },
  ];
}
const longestFinding = 260;

/** Findings that had no room in their row. */
function findingsInFull({ plan }: PaperContext): Block<Phrase>[] {
  const long = lastFirst(plan.drills)
    .slice(0, mostDrills)
    .map(({ findings }) => typed(findings))
    .filter((found) => isShortened(found.join(" "), longestFinding));
  if (long.length === 0) return [];
  return [
    lines(
      heading({ say: "paper.drillFound" }),
      long.flat().map((own) => ({ own })),
    ),
  ];
}

function blankRows(count: number): null[][] {
  return Array.from({ length: count }, () => [null, null, null, null]);
}

/** The honest line: how much is still guessed, and how much is blank. */
function stillOpen(context: PaperContext): Block<Phrase> {
  const guesses = guessedNumbers(context.plan).length;
  const blanks = blanksOn(context).length;
  const strong: Phrase[] = [
    ...(context.things.length > 0 ? [{ say: "paper.honestGuesses", with: { count: guesses } } as const] : []),
    { say: "paper.honestBlanks", with: { count: blanks } },
  ];
  return {
    kind: "framed",
    strong: strong,
    lines: [
      ...(guesses + blanks > 0 && context.sheets.has("gaps")
        ? [{ say: "paper.honestWhere", with: { page: { pageOf: "gaps" } } } as const]
        : []),
      ...(guesses > 0 ? [{ say: "paper.honestSign" } as const] : []),
    ],
  };
}
