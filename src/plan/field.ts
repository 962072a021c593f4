import * as v from "valibot";

/**
 * Why a value of a plan cannot be used, from a closed list. The words stand in the message catalogue
 * (`problem.<reason>`); schemas carry the reason where a library would carry a sentence.
 */
export const reasons = [
  "text",
  "too-long",
  "number",
  "amount",
  "share",
  "whole",
  "yes-no",
  "id",
  "choice",
  "list",
  "too-many",
  "group",
  "time-from",
  "time-to",
  "date",
  "moment",
  "currency",
  "language",
  "logo",
  "missing",
  "same-id",
  "together-too-much",
  "too-many-links",
] as const;
export type Reason = (typeof reasons)[number];

/** Limits of the plan file, § Rules. */
export const limits = {
  textLength: 5_000,
  idLength: 64,
  dependencies: 500,
  contacts: 500,
  streams: 50,
  providers: 500,
  intervalsADay: 24,
  links: 2_000,
  steps: 200,
  records: 2_000,
  /** in one library file */
  plans: 1_000,
  /** printings that are kept, and the pages of one */
  editions: 50,
  editionPages: 5_000,
  guesses: 20_000,
  amount: 1e12,
  /** characters of a data URL: 512 KiB of picture in base64, and its prefix */
  logoLength: Math.ceil((512 * 1024 * 4) / 3) + 64,
  /** dots of a kept picture: plan file, § logo */
  logoDots: 4e6,
} as const;

function because(reason: Reason): Reason {
  return reason;
}

/** A group of named fields. Fields it does not know are kept and written back, but are no part of its type. */
export function group<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.GenericSchema<
  v.InferInput<v.ObjectSchema<Entries, undefined>>,
  v.InferOutput<v.ObjectSchema<Entries, undefined>>
> {
  return v.pipe(
    v.custom<v.InferInput<v.ObjectSchema<Entries, undefined>>>(isNoList, because("group")),
    v.looseObject(entries, because("group")),
  );
}

function isNoList(input: unknown): boolean {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** Text a person typed; "" when it is missing. */
export const text = v.optional(
  v.pipe(v.string(because("text")), v.maxLength(limits.textLength, because("too-long"))),
  "",
);

/** Text that has to be there, though it may be empty: the name of a part. */
export const name = v.pipe(v.string(because("text")), v.maxLength(limits.textLength, because("too-long")));

/** Ids of the plan's own parts: 1–64 of A–Z a–z 0–9 _ -. */
export const id = v.pipe(v.string(because("id")), v.regex(/^[A-Za-z0-9_-]{1,64}$/, because("id")));

/** The id of a part of this plan, or null where nobody or nothing is chosen. */
export const chosen = v.optional(v.nullable(id), null);

const finite = v.pipe(v.number(because("number")), v.finite(because("number")));

/** Money in major units, minutes, hours, people, times: any finite number from 0 to 1e12. */
export const amount = v.pipe(
  finite,
  v.minValue(0, because("amount")),
  v.maxValue(limits.amount, because("amount")),
);

/** A share, 0..1. */
export const share = v.pipe(finite, v.minValue(0, because("share")), v.maxValue(1, because("share")));

/** A whole number from 0 up: versions, counts of shown hands. */
export const whole = v.pipe(amount, v.integer(because("whole")));

export const yesNo = v.boolean(because("yes-no"));

/** One of a closed list of words. */
export function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return v.picklist(options, because("choice"));
}

/** A list of at most `most` entries; [] when it is missing. */
export function listOf<const Item extends v.GenericSchema>(item: Item, most: number = limits.steps) {
  return v.optional(v.pipe(v.array(item, because("list")), v.maxLength(most, because("too-many"))), () => []);
}

/** Lines of a list a person reads: steps, checks, findings. */
export const lines = listOf(
  v.pipe(v.string(because("text")), v.maxLength(limits.textLength, because("too-long"))),
);

/** A calendar day, "YYYY-MM-DD", or null for never. */
export const day = v.optional(
  v.nullable(
    v.pipe(v.string(because("date")), v.isoDate(because("date")), v.check(isARealDay, because("date"))),
  ),
  null,
);

/** A moment, "2026-11-21T09:00:00.000Z". */
export const moment = v.pipe(
  v.string(because("moment")),
  v.isoTimestamp(because("moment")),
  // some that are written well no calendar reads: "2026-11-21T09:00:00+05"
  v.check((written) => !Number.isNaN(Date.parse(written)), because("moment")),
);

function isARealDay(written: string): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = written.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
