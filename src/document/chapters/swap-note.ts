import type { PaperSwap } from "#plan/page-changes.ts";
import type { Plan } from "#plan/plan.ts";
import type { Cell, SentencesBlock, TableBlock } from "../blocks.ts";
import { notesLeaf } from "../compose-document.ts";
import { heading } from "../heading.ts";
import type { ComposedDocument, Leaf } from "../leaf.ts";
import { plainLeaf } from "../plain-leaf.ts";
import type { Phrase } from "../phrase.ts";

/** What has to be swapped where, so that older paper becomes the version that prints now. */
export interface Swapping {
  swaps: readonly PaperSwap[];
  /** where the older copies hang; [] where nobody said */
  places: readonly string[];
  /** the version that hangs there, its day ("YYYY-MM-DD") where it is known, and how many pages it has */
  before: { version: number; on: string | null; pages: number };
  now: { version: number; pages: number };
}

/** A page that goes before the changed ones: what to throw away, what to put in, for which places. Issue 5, § 4. */
export function swapNote(plan: Plan, swapping: Swapping): ComposedDocument {
  const name = plan.business.name.trim();
  const business: Phrase = name === "" ? { say: "paper.ourPlan" } : { own: name };
  return {
    title: { say: "paper.titleOfSwap", with: { business } },
    author: name,
    paper: plan.paper,
    type: "normal",
    leaves: [swapLeaf(swapping)],
    notes: notesLeaf(),
    foot: {
      page: { own: "" },
      version: { own: "" },
      guess: { own: "" },
      newer: { own: "" },
    },
  };
}

function swapLeaf({ swaps, places, before, now }: Swapping): Leaf<Phrase> {
  const leaf = plainLeaf({ id: "swap-note", title: { say: "paper.swap" } });
  const versions: Phrase = { say: "paper.swapVersions", with: { from: before.version, to: now.version } };
  const old: Phrase =
    before.on === null
      ? { say: "paper.swapOfVersion", with: { version: before.version } }
      : { say: "paper.swapOfDay", with: { version: before.version, day: { day: before.on } } };
  const where = places.map((place): Phrase => ({ say: "paper.swapFor", with: { place: { own: place } } }));
  const stays = swaps.length * 2 < Math.max(before.pages, now.pages);
  return {
    ...leaf,
    isPunched: false,
    band: { ...leaf.band, side: [versions] },
    top: [
      {
        kind: "framed",
        strong: where.length > 0 ? where : [{ say: "paper.swapEverywhere" }],
        lines: [old],
      },
    ],
    wide: [
      {
        kind: "steps",
        heading: heading({ say: "paper.swapHow" }),
        size: "body",
        from: 1,
        tail: null,
        items: [
          { text: { say: "paper.swapOut" } },
          { text: { say: "paper.swapIn" } },
          { text: { say: "paper.swapCheck", with: { pages: now.pages } } },
          { text: { say: "paper.swapHandBack" } },
        ],
      },
      swapTable(swaps),
      ...(stays ? [whatStays(before, now)] : []),
    ],
    wideFoot: [
      {
        kind: "write-down",
        heading: heading({ say: "paper.swapDone" }),
        fields: [
          { label: { say: "paper.swapDoneBy" }, room: "behind" },
          { label: { say: "paper.swapDoneOn" }, room: "behind" },
        ],
      },
    ],
  };
}

function whatStays(before: Swapping["before"], now: Swapping["now"]): SentencesBlock<Phrase> {
  return {
    kind: "sentences",
    heading: heading({ say: "paper.swapRest" }),
    tail: null,
    sentences: [
      { say: "paper.swapRestStays", with: { version: before.version } },
      ...(before.pages === now.pages ? [] : [{ say: "paper.swapOtherCount" } as const]),
    ],
  };
}

function swapTable(swaps: readonly PaperSwap[]): TableBlock<Phrase> {
  return {
    kind: "table",
    heading: heading({ say: "paper.swapPages" }),
    hasBoxes: true,
    shares: [0.18, 0.41, 0.41],
    heads: [{ say: "paper.pageHead" }, { say: "paper.swapThrowAway" }, { say: "paper.swapPutIn" }],
    rows: swaps.map(({ first, out, into }): Cell<Phrase>[] => [
      numbersOf(first, Math.max(out?.length ?? 0, into?.length ?? 0)),
      titlesOf(out),
      titlesOf(into),
    ]),
  };
}

function numbersOf(first: number, sides: number): Phrase {
  return sides < 2 ? { number: first + 1 } : { list: [{ number: first + 1 }, { number: first + 2 }] };
}

/** What is to be read at the head of the sheet, each once: a card's back goes by its front. */
function titlesOf(sides: PaperSwap["out"]): Phrase {
  if (sides === null) return { say: "paper.swapNothing" };
  return { dotted: [...new Set(sides.map(({ title }) => title))].map((title) => ({ own: title })) };
}
