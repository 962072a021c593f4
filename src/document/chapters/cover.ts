import type { ChecksBlock, FramedBlock } from "../blocks.ts";
import type { Band, Leaf } from "../leaf.ts";
import { nameOf } from "../number-named.ts";
import { pictureOf } from "../picture.ts";
import type { Plan } from "#plan/plan.ts";
import { heading } from "../heading.ts";
import { deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { timeGap } from "../phrase.ts";
import { shortText } from "../short-text.ts";
import { plainLeaf } from "../plain-leaf.ts";
import { finder } from "./finder.ts";
import { grabBox } from "./grab-box.ts";
import { leadsBlock } from "./leads.ts";

/** The cover: who leads, what is down, the first minute, and what to grab. Design, § 6.1. */
export function cover(context: PaperContext): Leaf<Phrase> {
  const { plan, contacts } = context;
  const keeper = contacts.get(plan.review.owner ?? "");
  const side: Phrase[] = [{ own: shortText(plan.business.name, 40) }];
  if (keeper) side.push({ say: "paper.keptBy", with: { name: { own: shortText(keeper.name, 30) } } });
  return {
    ...plainLeaf({ id: "cover", title: { say: "paper.whenDown" } }),
    startsOn: "front",
    columns: "cover",
    band: {
      number: null,
      title: { say: "paper.whenDown" },
      continued: { say: "paper.whenDown" },
      side,
      logos: logosOf(plan),
    },
    top: [
      leadsBlock(
        [
          { role: { say: "paper.leads" }, contact: leadOf(context.plan) },
          { role: { say: "paper.ifAway" }, contact: deputyOf(context.plan) },
        ],
        context,
      ),
    ],
    wide: [finder(context), firstMinute(context)],
    narrow: [grabBox(context)],
    narrowFoot: [olderCopies(context)],
  };
}

/** Five lines for the first minute of any outage; the first leaves room for the time. */
export function firstMinute({ content }: PaperContext): ChecksBlock<Phrase> {
  return {
    kind: "checks",
    heading: heading({ say: "paper.firstMinute" }, { say: "paper.oneReads" }),
    size: "large",
    tail: null,
    items: content.triage.firstMinute.map((line, index) => ({
      text:
        index === 0
          ? {
              say: "paper.firstLineTime",
              with: { line: { ready: line.replace(/\.$/, ":") }, gap: { ready: timeGap } },
            }
          : { ready: line },
    })),
  };
}

/** What is to be done with other copies; and what a copy for the wall leaves out. */
function olderCopies({ plan, options }: PaperContext): FramedBlock<Phrase> {
  const places = plan.copies.map((copy) => copy.where.trim()).filter((where) => where !== "");
  const wallCopy: Phrase[] = options.copy === "wall" ? [{ say: "paper.wallCopy" }] : [];
  return {
    kind: "framed",
    strong: [{ say: "paper.replacesOlder" }],
    lines: [
      places.length === 0
        ? { say: "paper.keepInReach" }
        : {
            say: "paper.copiesAt",
            with: {
              places: { dotted: places.slice(0, 6).map((where) => ({ own: shortText(where, 40) })) },
            },
          },
      ...wallCopy,
    ],
  };
}

/** The logo of the business, then that of its adviser; one that is damaged is left out. Plan file, § logo, adviser. */
function logosOf({ business, logo, adviser }: Plan): NonNullable<Band<Phrase>["logos"]> {
  const logos = [
    { name: business.name, picture: pictureOf(logo) },
    { name: adviser?.name ?? "", picture: pictureOf(adviser?.logo ?? null) },
  ];
  return logos.flatMap(({ name, picture }) =>
    picture === null ? [] : [{ picture, alt: { say: "paper.logoOf", with: { name: nameOf(name) } } }],
  );
}
