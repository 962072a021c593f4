import { cleanText } from "#plan/clean-text.ts";

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const neverCopied = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A copy of parsed JSON that is safe to work with: only named fields are copied, never those that reach an
 * object's prototype, and every text is cleaned, names of fields too.
 */
export function cleanJson(value: Json): Json {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanJson);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [cleanText(key), entry] as const);
  return Object.fromEntries(
    entries.flatMap(([key, entry]) => (neverCopied.has(key) ? [] : [[key, cleanJson(entry)]])),
  );
}
