import type { Block } from "../blocks.ts";
import { heading } from "../heading.ts";
import type { PaperContext } from "../paper-context.ts";
import type { Phrase } from "../phrase.ts";
import { isShortened, shortText } from "../short-text.ts";

/** What had no room in a table or a frame of the plan, so that nothing is lost; and the notes on contacts. */
export function inFull({ plan }: PaperContext): Block<Phrase>[] {
  const long = [
    ...[plan.business.address].filter((text) => isShortened(text, room.address)),
    ...plan.contacts.flatMap(({ name, role, phone, phone2, email, reachable }) => [
      ...[name, role, phone2, email, reachable].filter((text) => isShortened(text, room.cell)),
      ...[phone].filter((text) => isShortened(text, room.number)),
    ]),
    ...plan.decisions.map(({ what }) => what).filter((text) => isShortened(text, room.decision)),
    ...plan.copies.map(({ where }) => where).filter((text) => isShortened(text, room.cell)),
  ];
  const notes = plan.contacts.filter((contact) => contact.note.trim() !== "");
  const lines: Phrase[] = [
    ...long.map((text): Phrase => ({ own: text })),
    ...notes.map((contact): Phrase => ({
      say: "paper.seeNamed",
      with: {
        name: { own: shortText(contact.name === "" ? contact.role : contact.name, room.cell) },
        see: { own: contact.note },
      },
    })),
  ];
  return lines.length === 0 ? [] : [{ kind: "lines", heading: heading({ say: "paper.inFull" }), lines }];
}

/** Characters a text may have where it stands among others. */
export const room = { address: 90, cell: 40, number: 30, account: 24, decision: 90 } as const;
