import type { Contact } from "#plan/contact.ts";
import type { Plan } from "#plan/plan.ts";

/** What the guide lets the room see. Both are hidden at the start. Design, § 7 *Workshop*. */
export interface Shown {
  /** amounts of money */
  money: boolean;
  /** names of people and of the business, phone numbers, addresses of mailboxes, account numbers */
  names: boolean;
}

/** What stands in the place of something hidden. */
export const hiddenMark = "•••";

/** Takes out of a text what the room is not to see. */
export type Hide = (text: string) => string;

/** For what the owner typed: names, numbers and amounts, as far as they are not shown. */
export function hiding(plan: Plan, shown: Shown): Hide {
  return hidingAll([
    ...(shown.names ? [] : [...namePatterns(plan), /\S+@\S+/gu, /\+?\d(?:[\s()./-]*\d){5,}/gu]),
    ...amountPatterns(plan, shown),
  ]);
}

/** For our own scenes, which name nobody: the amounts. */
export function hidingAmounts(plan: Plan, shown: Pick<Shown, "money">): Hide {
  return hidingAll(amountPatterns(plan, shown));
}

function hidingAll(patterns: readonly RegExp[]): Hide {
  return (text) => patterns.reduce((left, pattern) => left.replace(pattern, hiddenMark), text);
}

function amountPatterns({ business }: Plan, { money }: Pick<Shown, "money">): RegExp[] {
  return money ? [] : [amountPattern(business.currency)];
}

function namePatterns(plan: Plan): RegExp[] {
  const whole = [
    plan.client,
    plan.business.name,
    plan.adviser?.name ?? "",
    ...plan.contacts.flatMap(({ name, phone, phone2, email }) => [name, phone, phone2, email]),
    ...plan.dependencies.map(({ accountRef }) => accountRef),
  ];
  const parts = plan.contacts.flatMap(partsOfName);
  return [...asPatterns(whole), ...asPatterns(parts)];
}

/** The first and last name of a person: "Anna’s phone" names Anna. "Help desk" is nobody's name. */
function partsOfName({ name, kind }: Contact): string[] {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  const isPerson = kind === "staff" || (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)));
  return isPerson ? words.filter((word) => word.length > 1 && !/^\p{Ll}/u.test(word)) : [];
}

/** Longest first, so that a whole name goes before its parts; only as whole words. */
function asPatterns(texts: readonly string[]): RegExp[] {
  const wanted = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "");
  return wanted
    .toSorted((one, other) => other.length - one.length)
    .map((text) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, "giu"));
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);
}

/** An amount as people write one: with a sign or a code before or behind it, or with cents. */
function amountPattern(currency: string): RegExp {
  const sign = String.raw`(?:\p{Sc}|\b(?:${escaped(currency)}|EUR|USD|GBP)\b)`;
  const number = String.raw`\d(?:[\d.,'’\u00a0\u202f]*\d)?`;
  return new RegExp(String.raw`${sign}\s?${number}|${number}\s?${sign}|\d[\d.,]*[.,]\d{2}(?!\d)`, "giu");
}
