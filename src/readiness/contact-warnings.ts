import { networkOf } from "#cost/network.ts";
import { contactsInCallOrder, deputyOf, leadOf } from "#plan/contact-in-charge.ts";
import type { Contact } from "#plan/contact.ts";
import type { Dependency } from "#plan/dependency.ts";
import type { Plan } from "#plan/plan.ts";
import { routesOf, type Route } from "#plan/contact-routes.ts";

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
  const inOrder = contactsInCallOrder(plan);
  const unreachable = unreachableByContact(plan);
  const lead = leadOf(plan);
  const hasDeputy = deputyOf(plan) !== null;
  const sameNumber = contactsByNumber(plan.contacts);
  const yearAgo = aYearBefore(today);
  return inOrder.flatMap((contact, place): ContactWarning[] => {
    const { id, checkedOn } = contact;
    const routes = routesOf(contact);
    const others = othersWithNumber(contact, routes, sameNumber);
    const found: ContactWarning[] = [...(unreachable.get(id) ?? [])];
    if (routes.length === 0) found.push({ contact: id, is: "no-route" });
    if (routes.length === 1 && found.length === 0 && place < firstOnes && plan.callOrder.includes(id))
      found.push({ contact: id, is: "one-route" });
    if (checkedOn !== null && checkedOn < yearAgo && routes.some(({ by }) => by === "number"))
      found.push({ contact: id, is: "not-rung", on: checkedOn });
    if (others.length > 0) found.push({ contact: id, is: "same-number", others });
    if (id === lead?.id && !hasDeputy) found.push({ contact: id, is: "no-deputy" });
    return found;
  });
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
  return cut === undefined ? [] : unreachableIn(cut, namedBy(plan));
}

function unreachableByContact(plan: Reach): Map<string, ContactWarning[]> {
  const found = new Map<string, (ContactWarning & { is: "unreachable" })[]>();
  const named = namedBy(plan);
  for (const cut of cutsOf(plan.dependencies))
    for (const { contact, by } of unreachableIn(cut, named)) {
      const known = found.get(contact) ?? [];
      const same = known.find((warning) => warning.by === by);
      if (same) same.dependencies.push(cut.thing.id);
      else found.set(contact, [...known, { contact, is: "unreachable", by, dependencies: [cut.thing.id] }]);
    }
  return found;
}

function unreachableIn({ thing, ways }: Cut, named: NamedBy): UnreachableContact[] {
  return named(thing).flatMap((contact): UnreachableContact[] => {
    const routes = routesOf(contact);
    if (routes.length === 0 || routes.some(({ by }) => !ways[by])) return [];
    const isOneWay = routes.every(({ by }) => by === routes[0]?.by);
    if (!isOneWay) return [{ contact: contact.id, by: "both" }];
    return [{ contact: contact.id, by: routes[0]?.by === "mail" ? "mail" : "number" }];
  });
}

type NamedBy = (thing: Dependency) => Contact[];

/** Whom the card of a thing names: who looks after it, or leads, and those it calls. */
function namedBy(plan: Reach): NamedBy {
  const lead = leadOf(plan)?.id;
  const byId = new Map(plan.contacts.map((contact) => [contact.id, contact]));
  return ({ owner, contacts }) =>
    [...new Set([owner ?? lead ?? "", ...contacts])].flatMap((id) => byId.get(id) ?? []);
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

/** Everybody by each number they have; numbers are the same though they are typed in another way. */
function contactsByNumber(contacts: readonly Contact[]): Map<string, Contact[]> {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts)
    for (const number of numbersOf(routesOf(contact)))
      found.set(number, [...(found.get(number) ?? []), contact]);
  return found;
}

/** Others under one of a contact's numbers; the same name twice is one firm with two roles. */
function othersWithNumber(
  { id, name }: Contact,
  routes: readonly Route[],
  byNumber: ReadonlyMap<string, Contact[]>,
): string[] {
  const others = numbersOf(routes)
    .flatMap((number) => byNumber.get(number) ?? [])
    .filter((other) => other.id !== id && (other.name.trim() === "" || other.name.trim() !== name.trim()));
  return [...new Set(others.map((other) => other.id))];
}

function numbersOf(routes: readonly Route[]): string[] {
  return routes.filter(({ by }) => by === "number").map(({ key }) => key);
}

function aYearBefore(day: string): string {
  const [year = "", ...rest] = day.split("-");
  return [String(Number(year) - 1).padStart(4, "0"), ...rest].join("-");
}
