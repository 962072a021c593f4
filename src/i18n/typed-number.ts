/**
 * What somebody typed as a number: its value, and what it may mean as well ("1.200" is 1200, or 1.2: the app asks);
 * nothing at all; or no number.
 */
export type TypedNumber =
  | { is: "number"; value: number; orValue?: number }
  | { is: "blank" }
  | { is: "not-a-number" };

/**
 * Whether one mark before exactly three digits groups thousands: "likely" in whole numbers and most money, "unlikely"
 * where three decimals are common, "never" where nothing comes to a thousand, as in a percentage.
 */
export type Thousands = "likely" | "unlikely" | "never";

const notANumber: TypedNumber = { is: "not-a-number" };

/**
 * Reads a number however it is written: `1.200,50`, `1,200.50`, `1 200`, `€ 6.500,-`, `1’200`, `5000 euro`, `12k`,
 * `٥٠٠٠`. The last of two different marks is the decimal one; a mark that stands twice groups thousands; a single
 * mark before exactly three digits may be either, unless only zeros come before it.
 *
 *     readTypedNumber("5.000", "likely") //=> { is: "number", value: 5000, orValue: 5 }
 */
export function readTypedNumber(typed: string, thousands: Thousands): TypedNumber {
  const text = withoutMoney(inPlainDigits(typed));
  const noCents = /^(.*\d)([.,])[-–—]+$/.exec(text);
  if (noCents) return readDigits(`${noCents[1]}${noCents[2]}0`, thousands); // "5.000,-" ends in no cents
  const inThousands = /^(.*\d)k$/i.exec(text);
  return inThousands
    ? timesThousand(readDigits(inThousands[1] ?? "", thousands))
    : readDigits(text, thousands);
}

/** The digits of any script as 0 to 9, and the marks of Arabic as ours. */
function inPlainDigits(typed: string): string {
  return typed
    .normalize("NFKC")
    .replaceAll("٫", ".")
    .replaceAll(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

/** The digits of a script stand in a row from 0 to 9. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

const moneyWords = /euros?|dollars?|pounds?|francs?|yen|kr(?:on(?:a|or|er|e|en))?|kč|zł|ft|lei|fr|rs/iu
  .source;
const moneyBefore = new RegExp(`^(?:[a-z]{3}|${moneyWords})\\.?(?=\\d)`, "iu");
const moneyAfter = new RegExp(`(?<=[\\d.,kK–—-])(?:${moneyWords})\\.?$`, "iu");
const codeAfter = /(?<=[\d.,kK–—-])[a-z]{3}$/iu;
const currencies = new Set(Intl.supportedValuesOf("currency"));

/** Without spaces, the sign, code or name of money before or after it, and what else carries no value. */
function withoutMoney(text: string): string {
  return text
    .replace(/^\s*(?!K\p{Sc})[A-Z]{1,3}(?=\p{Sc})/u, "") // US$
    .replaceAll(/[\p{Sc}\s'’٬%]/gu, "")
    .replace(moneyBefore, "")
    .replace(moneyAfter, "")
    .replace(codeAfter, (code) => (currencies.has(code.toUpperCase()) ? "" : code));
}

function readDigits(text: string, thousands: Thousands): TypedNumber {
  if (text === "") return { is: "blank" };
  if (!/^\d*([.,]\d+)*[.,]?$/.test(text) || !/\d/.test(text)) return notANumber;
  const marks = text.replaceAll(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return number(text);
  if (new Set(marks).size === 2) return withBothMarks(text, marks, last);
  if (marks.length > 1) return isGrouped(text, last) ? number(text.replaceAll(last, "")) : notANumber;
  const [whole = "", decimals = ""] = text.split(last);
  const asDecimal = number(`${whole}.${decimals}`);
  const mayGroup = decimals.length === 3 && whole.length <= 3 && !/^0*$/.test(whole);
  if (!mayGroup || thousands === "never" || asDecimal.is !== "number") return asDecimal;
  const grouped = Number(whole + decimals);
  return thousands === "likely"
    ? { is: "number", value: grouped, orValue: asDecimal.value }
    : { is: "number", value: asDecimal.value, orValue: grouped };
}

function withBothMarks(text: string, marks: string, last: string): TypedNumber {
  const [grouping] = marks;
  if (grouping === undefined || marks.indexOf(last) !== marks.length - 1) return notANumber;
  const [whole = "", decimals = ""] = text.split(last);
  return isGrouped(whole, grouping) ? number(`${whole.replaceAll(grouping, "")}.${decimals}`) : notANumber;
}

function timesThousand(read: TypedNumber): TypedNumber {
  if (read.is !== "number") return notANumber;
  const { value, orValue } = read;
  return {
    is: "number",
    value: thousand(value),
    ...(orValue !== undefined && { orValue: thousand(orValue) }),
  };
}

/** Without what binary fractions add: 1.001 × 1000 is 1000.9999999999999. */
function thousand(value: number): number {
  return Number((value * 1000).toPrecision(12));
}

function number(text: string): TypedNumber {
  const value = Number(text.endsWith(".") ? text.slice(0, -1) : text);
  return Number.isFinite(value) ? { is: "number", value } : notANumber;
}

/** Groups of three, or as in India of two before a last one of three: 4,80,000. */
function isGrouped(text: string, mark: string): boolean {
  const [first = "", ...groups] = text.split(mark);
  const last = groups.pop();
  const sizes = new Set(groups.map((group) => group.length));
  if (last === undefined) return first.length <= 3;
  if (last.length !== 3 || sizes.size > 1) return false;
  return mark === "," && sizes.has(2)
    ? first.length <= 2
    : first.length <= 3 && (sizes.size === 0 || sizes.has(3));
}
