import type { paper } from "#i18n/messages/en/paper.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Translate } from "#i18n/translate.ts";
import type { Phrase } from "./phrase.ts";

/** What puts phrases into words: the plan's language with its numbers and dates, and the page numbers reached so far. */
export interface Wording {
  words: Translate;
  formats: Formats;
  /** the page a leaf starts on; its name where there are no pages */
  pageOf: (leaf: string) => number | string;
  /** the page being worded, and how many there are: for the feet */
  page: number;
  pages: number;
  /** what is said in place of a message that names a page or a side of the sheet; null: nothing */
  instead?: Partial<Record<keyof typeof paper, keyof typeof paper | null>>;
}

/** A phrase in the words of one language. */
export function wordPhrase(phrase: Phrase, wording: Wording): string {
  const { words, formats } = wording;
  if ("say" in phrase) {
    const say = wording.instead?.[phrase.say] === undefined ? phrase.say : wording.instead[phrase.say];
    if (!say) return "";
    const values: Record<string, string | number> = {};
    if ("with" in phrase) {
      for (const [gap, value] of Object.entries(phrase.with)) {
        values[gap] = typeof value === "number" ? value : wordPhrase(value, wording);
      }
    }
    const translate: (key: keyof typeof paper, values: Record<string, string | number>) => string = words;
    return translate(say, values);
  }
  if ("own" in phrase) return phrase.own;
  if ("ready" in phrase) return phrase.ready;
  if ("money" in phrase) return formats.money(phrase.money);
  if ("exactMoney" in phrase) return formats.moneyAsTyped(phrase.exactMoney);
  if ("percent" in phrase) return formats.percent(phrase.percent);
  if ("number" in phrase) return formats.number(phrase.number);
  if ("currencySign" in phrase) return formats.currencySign;
  if ("day" in phrase) return formats.day(phrase.day);
  if ("shortDay" in phrase) return formats.day(phrase.shortDay, "short");
  if ("weekday" in phrase) return formats.weekday(phrase.weekday);
  if ("time" in phrase) return formats.time(phrase.time);
  if ("minutes" in phrase) return formats.minutes(phrase.minutes);
  if ("list" in phrase) return formats.list(phrase.list.map((item) => wordPhrase(item, wording)));
  if ("either" in phrase) return formats.either(phrase.either.map((item) => wordPhrase(item, wording)));
  if ("dotted" in phrase) return phrase.dotted.map((item) => wordPhrase(item, wording)).join("\u00a0· ");
  if ("pageOf" in phrase) {
    const page = wording.pageOf(phrase.pageOf);
    return typeof page === "string" ? page : formats.number(page);
  }
  return formats.number(phrase.page === "this" ? wording.page : wording.pages);
}
