import { isNextToNothing, roundedForPeople } from "./rounding.ts";
import type { Translate } from "./translate.ts";

/** Money, numbers, days and times as a language writes them in a country. */
export interface Formats {
  /** `€460`, `€1.2 million`, "next to nothing": two significant digits, no cents */
  money: (amount: number) => string;
  /** `€6,500` or `€19.50`: an amount somebody typed, to the cent where it has cents */
  moneyAsTyped: (amount: number) => string;
  /** `€`: what stands before or behind an amount, alone, for the head of a column */
  currencySign: string;
  /** `70%` of a share 0..1 */
  percent: (share: number) => string;
  /** `1,234.5`: at most two decimals */
  number: (value: number) => string;
  /** `a, b and c` */
  list: (items: readonly string[]) => string;
  /** `a, b or c` */
  either: (items: readonly string[]) => string;
  /** `21 November 2026` of "2026-11-21"; `21 Nov 2026` where it is short */
  day: (isoDay: string, style?: "long" | "short") => string;
  /** `November 2026` of "2026-11", or of any day in it */
  month: (isoMonth: string) => string;
  /** `14:02` of a moment, on this computer's clock */
  clock: (moment: Date) => string;
  /** `7:30` of "07:30"; "24:00" is the midnight that ends the day */
  time: (time: string) => string;
  /** `9 AM` of 9 where clocks have twelve hours, `9` where they have 24: for the edge of a picture */
  hour: (hour: number) => string;
  /** `Saturday` of 5: days count from Monday 0 */
  weekday: (day: number, style?: "long" | "short") => string;
  /** `10 minutes`, `1 hour`, `3 days`: the largest unit that fits exactly */
  minutes: (minutes: number) => string;
}

export interface FormatsFor {
  language: string;
  /** ISO country code; "" leaves the country to the language */
  country: string;
  /** ISO currency code */
  currency: string;
  words: Translate;
}

export function formatsFor({ language, country, currency, words }: FormatsFor): Formats {
  const locale = localeOf(language, country);
  const numbers = localeOfNumbers(locale, language, currency);
  const money = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    new Intl.NumberFormat(numbers, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
      ...options,
    });
  const wholeMoney = money({ maximumFractionDigits: 0 });
  const large = new Intl.NumberFormat(numbers, {
    notation: "compact",
    compactDisplay: "long",
    maximumSignificantDigits: 2,
  });
  const cents = money({});
  const percent = new Intl.NumberFormat(numbers, { style: "percent", maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const either = new Intl.ListFormat(locale, { type: "disjunction" });
  const dayWith = (month: "long" | "short"): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" });
  const days = { long: dayWith("long"), short: dayWith("short") };
  const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const clock = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" });
  const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  const hour = new Intl.DateTimeFormat(locale, { hour: "numeric", timeZone: "UTC" });
  const weekdays = {
    long: new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }),
    short: new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }),
  };
  return {
    money: (amount) => {
      if (isNextToNothing(amount)) return words("numbers.nextToNothing");
      const rounded = roundedForPeople(amount);
      if (Math.abs(rounded) < 1e6) return wholeMoney.format(rounded);
      // browsers shorten "€1.2 million" to "€1.2M": put the long number where the currency has its digits
      const parts = wholeMoney.formatToParts(1);
      return parts.map(({ type, value }) => (type === "integer" ? large.format(rounded) : value)).join("");
    },
    moneyAsTyped: (amount) => (Number.isInteger(amount) ? wholeMoney : cents).format(amount),
    currencySign: wholeMoney.formatToParts(1).find(({ type }) => type === "currency")?.value ?? currency,
    percent: (share) => percent.format(share),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    either: (items) => either.format(items),
    day: (isoDay, style = "long") => days[style].format(new Date(`${isoDay}T00:00:00Z`)),
    month: (isoMonth) => month.format(new Date(`${isoMonth.slice(0, 7)}-01T00:00:00Z`)),
    clock: (moment) => clock.format(moment),
    time: (text) => time.format(new Date(`1970-01-01T${text === "24:00" ? "00:00" : text}:00Z`)),
    hour: (ofDay) =>
      hour.resolvedOptions().hour12 === true
        ? hour.format(new Date(Date.UTC(1970, 0, 1, ofDay)))
        : number.format(ofDay),
    weekday: (index, style = "long") => weekdays[style].format(new Date(Date.UTC(1970, 0, 5 + index))),
    minutes: (minutes) => {
      if (minutes > 0 && minutes % 10_080 === 0) return words("numbers.weeks", { count: minutes / 10_080 });
      if (minutes > 0 && minutes % 1440 === 0) return words("numbers.days", { count: minutes / 1440 });
      if (minutes > 0 && minutes % 60 === 0) return words("numbers.hours", { count: minutes / 60 });
      return words("numbers.minutes", { count: minutes });
    },
  };
}

/** `en-NL` of "en" and "NL": the language's words, the country's ways with dates, and with numbers where they agree. */
function localeOf(language: string, country: string): string {
  try {
    const { language: base, script } = new Intl.Locale(language);
    const region = country === "" ? undefined : country;
    return new Intl.Locale(base, { ...(script && { script }), ...(region && { region }) }).toString();
  } catch {
    return "en"; // a tag no browser knows: the plan keeps it, its figures are written the English way
  }
}

/**
 * The locale all numbers are written in. Where a language is a guest in a country, browsers write its money one way
 * and its plain numbers another ("€2,400.50" beside "54,5" for English in the Netherlands): then the language's own
 * way holds for both.
 */
function localeOfNumbers(locale: string, language: string, currency: string): string {
  const plain = marksOf(new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }));
  const money = marksOf(
    new Intl.NumberFormat(locale, { style: "currency", currency, minimumFractionDigits: 1 }),
  );
  return plain === money ? locale : localeOf(language, "");
}

/** The marks between thousands and before decimals: ",." in English. */
function marksOf(format: Intl.NumberFormat): string {
  const marks = format.formatToParts(12_345.5).filter(({ type }) => type === "group" || type === "decimal");
  return marks.map(({ value }) => value).join("");
}
