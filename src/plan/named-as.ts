import type { Plan } from "./plan.ts";

/** Where a plan names a contact, beside the call order: how often as what. */
export interface NamedAs {
  /** cards of things that say to call them */
  cards: number;
  /** things they look after */
  looksAfter: number;
  /** decisions they may take */
  decides: number;
  /** decisions they take if somebody else is away */
  deputy: number;
  /** things whose changes they agree to */
  agrees: number;
  /** printed copies they hold */
  copies: number;
  /** AI tools, things to do, drills and the review of the plan that are theirs */
  tasks: number;
}

/** What is lost with a contact: everything that names them. */
export function namedAs(plan: Plan, contact: string): NamedAs {
  const { dependencies, decisions, copies, ai, actions, drills, review } = plan;
  return {
    cards: count(dependencies.map(({ contacts }) => contacts.includes(contact))),
    looksAfter: count(dependencies.map(({ owner }) => owner === contact)),
    decides: count(decisions.map(({ who }) => who === contact)),
    deputy: count(decisions.map(({ deputy }) => deputy === contact)),
    agrees: count(
      dependencies.map(({ approval }) => approval?.first === contact || approval?.second === contact),
    ),
    copies: count(copies.map(({ holder }) => holder === contact)),
    tasks: count([
      ...ai.map(({ reviewer }) => reviewer === contact),
      ...actions.map(({ owner }) => owner === contact),
      ...drills.map(({ leader, who }) => leader === contact || who.includes(contact)),
      review.owner === contact,
    ]),
  };
}

function count(flags: readonly boolean[]): number {
  return flags.filter(Boolean).length;
}
