import { networkOf } from "#cost/network.ts";
import { contactsInCallOrder, deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { routesOf, type Route } from "#plan/contact-routes.ts";
import { monthsLater } from "./later-day.ts";

/** The ways to reach somebody that are down: their email, their numbers, or both. */
export type WaysDown = "mail" | "number" | "both";

/** What is not right with a contact; each names the contact it stands at. Design, § 2 *Contacts*. */
export type ContactWarning = { contact: string } & (
  | { is: "no-route" }
  /** only reached through what is down when one of these things stops */
  | { is: "unreachable"; by: WaysDown; dependencies: string[] }
  /** the number was last rung over a year ago, on this day */
  | { is: "not-rung"; on: string }
  /** others have the same number */
  | { is: "same-number"; others: string[] }
  /** among the first of the call order, with one way to reach them; said where that way is not cut off anyway */
  | { is: "one-route" }
  /** leads, and nobody would if they are away */
  | { is: "no-deputy" }
);

/** The parts of a plan that say whom to call, and what they are called about. */
export type Reach = Pick<Plan, "contacts" | "callOrder" | "review" | "dependencies">;

/** How many at the head of the call order should have a second way. */
const firstOnes = 3;

/** Every warning about the contacts of a plan, in call order. `today` is "YYYY-MM-DD". */
export function contactWarnings(plan: Reach, today: string): ContactWarning[] {
  const lead = leadOf(plan);
  return contactsInCallOrder(plan).flatMap((contact) => warningsOf(contact, { plan, lead, today }));
}

/** The warnings about one contact: quick enough to be worked out with every letter typed. */
export function warningsOfContact(plan: Reach, id: string, today: string): ContactWarning[] {
  const contact = plan.contacts.find((each) => each.id === id);
  return contact === undefined ? [] : warningsOf(contact, { plan, lead: leadOf(plan), today });
}

function warningsOf(
  contact: Contact,
  { plan, lead, today }: { plan: Reach; lead: Contact | null; today: string },
): ContactWarning[] {
  const { id, checkedOn } = contact;
  const routes = routesOf(contact);
  const found = unreachableWarnings(contact, plan, lead);
  const isEarly = [...new Set(plan.callOrder)].slice(0, firstOnes).includes(id);
  const others = othersWithNumber(contact, plan.contacts);
  if (routes.length === 0) found.push({ contact: id, is: "no-route" });
  if (routes.length === 1 && found.length === 0 && isEarly) found.push({ contact: id, is: "one-route" });
  if (checkedOn !== null && checkedOn < monthsLater(today, -12) && numbersOf(contact).length > 0)
    found.push({ contact: id, is: "not-rung", on: checkedOn });
  if (others.length > 0) found.push({ contact: id, is: "same-number", others });
  if (id === lead?.id && deputyOf(plan) === null) found.push({ contact: id, is: "no-deputy" });
  return found;
}

function unreachableWarnings(contact: Contact, plan: Reach, lead: Contact | null): ContactWarning[] {
  const found = new Map<WaysDown, string[]>();
  for (const { thing, ways } of cutsOf(plan.dependencies)) {
    const isNamed = (thing.owner ?? lead?.id) === contact.id || thing.contacts.includes(contact.id);
    const by = isNamed ? waysDown(contact, ways) : null;
    if (by !== null) found.set(by, [...(found.get(by) ?? []), thing.id]);
  }
  return [...found].map(([by, dependencies]) => ({
    contact: contact.id,
    is: "unreachable",
    by,
    dependencies,
  }));
}

/** Somebody a thing's card names who can only be reached through what is down with that thing. */
export interface UnreachableContact {
  contact: string;
  by: WaysDown;
}

/**
 * Whom a thing's card names and nobody can reach while the thing is down: those it calls, and who looks after it or
 * leads. As things are, without backups: people are called before the first backup runs.
 *
 * What the plan knows of ways: email goes through its things of category *email* and needs one of *internet* or
 * *mobile-network*; a number is rung from *phone-voip* or *mobile-network*. A way is down when all things of the plan
 * that carry it are down; a way no thing of the plan carries is taken to work, and so is any other way that was typed.
 * Whether a number is the shop's own line the plan cannot know.
 */
export function unreachableContacts(plan: Reach, dependency: string): UnreachableContact[] {
  const cut = cutsOf(plan.dependencies).find(({ thing }) => thing.id === dependency);
  if (cut === undefined) return [];
  const named = new Set([cut.thing.owner ?? leadOf(plan)?.id, ...cut.thing.contacts]);
  return plan.contacts.flatMap((contact): UnreachableContact[] => {
    const by = named.has(contact.id) ? waysDown(contact, cut.ways) : null;
    return by === null ? [] : [{ contact: contact.id, by }];
  });
}

/** The ways of a contact that are cut off, where that is all of them; null where one is left, or there are none. */
function waysDown(contact: Contact, cut: Cut["ways"]): WaysDown | null {
  const routes = routesOf(contact);
  if (routes.length === 0 || routes.some(({ by }) => !cut[by])) return null;
  if (routes.some(({ by }) => by !== routes[0]?.by)) return "both";
  return routes[0]?.by === "mail" ? "mail" : "number";
}

/** A thing whose failure cuts ways to reach people off. */
interface Cut {
  thing: Dependency;
  ways: Record<Route["by"], boolean>;
}

/** The things that cut ways off, in plan order. */
function cutsOf(dependencies: readonly Dependency[]): readonly Cut[] {
  const known = lastCuts.get(dependencies);
  if (known) return known;
  // providers do not fall with things: without them the things that fall are the same
  const network = networkOf({ dependencies: [...dependencies], providers: [] });
  const carriers = (categories: readonly string[]): string[] =>
    dependencies.filter(({ category }) => categories.includes(category)).map(({ id }) => id);
  const [mail, net, phones] = [
    carriers(["email"]),
    carriers(["internet", "mobile-network"]),
    carriers(["phone-voip", "mobile-network"]),
  ];
  const cuts = dependencies.flatMap((thing, place): Cut[] => {
    const down = new Set((network.reach[place] ?? []).map((other) => network.ids[other]));
    const areDown = (things: string[]): boolean =>
      things.length > 0 && things.every((each) => down.has(each));
    const ways = { mail: areDown(mail) || areDown(net), number: areDown(phones), other: false };
    return ways.mail || ways.number ? [{ thing, ways }] : [];
  });
  lastCuts.set(dependencies, cuts);
  return cuts;
}

/** Names are typed more often than things change: what is cut is worked out once for a list of things. */
const lastCuts = new WeakMap<readonly Dependency[], readonly Cut[]>();

/** Others under one of a contact's numbers; the same name twice is one firm with two roles. */
function othersWithNumber(contact: Contact, contacts: readonly Contact[]): string[] {
  const own = numbersOf(contact);
  if (own.length === 0) return [];
  const name = contact.name.trim();
  return contacts
    .filter((other) => other !== contact && (name === "" || other.name.trim() !== name))
    .filter((other) => numbersOf(other).some((number) => own.includes(number)))
    .map(({ id }) => id);
}

function numbersOf(contact: Contact): string[] {
  return routesOf(contact).flatMap(({ by, key }) => (by === "number" ? [key] : []));
}
