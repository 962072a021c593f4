import * as v from "valibot";

// The schemas of this room say what the content files must hold. They run in the content test, not in the app.

/** A text a person reads: never empty, nothing to trim. */
export const text = v.pipe(
  v.string(),
  v.check((value) => value !== "" && value === value.trim(), "empty text, or spaces around it"),
);

/** Lines a person reads, at least one. */
export const lines = v.pipe(v.array(text), v.minLength(1));

/** Ids of content: small letters, digits, dashes; a country's is its ISO code. */
export const id = v.pipe(v.string(), v.regex(/^([a-z0-9-]{1,64}|[A-Z]{2})$/));

/** A share, 0..1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Money, minutes, people: from 0 up. */
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** The address of a page. */
export const address = v.pipe(v.string(), v.url(), v.startsWith("http"));

/** Where a fact was read: an address, or an article by its title where we know no address. */
export const source = v.union([address, v.pipe(v.string(), v.startsWith("article: "))]);

/** Where facts were read. Empty where a text is our own work or its articles could not be traced (`seedRefs`). */
export const sources = v.array(source);

/** Marks of the articles this was written after, which nobody could trace to an address. */
export const seedRefs = v.array(v.pipe(v.string(), v.regex(/^00\d$/)));

/** A calendar day, "YYYY-MM-DD". */
export const day = v.pipe(v.string(), v.isoDate());

/** Marks numbers that are our own starting guess, not a fact. */
export const assumed = v.literal(true);

/** Ids of countries, or null for everywhere. */
export const countries = v.nullable(v.pipe(v.array(id), v.minLength(1)));
