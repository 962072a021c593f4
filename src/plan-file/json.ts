import { cleanText } from "#plan/clean-text.ts";

/** What JSON can hold. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Levels of nesting a file may have; deeper JSON parses, but a browser cannot store it. */
const deepest = 32;

/**
 * Whether JSON text nests deeper than `deepest`, told by one pass over its characters, before anything is
 * parsed. Brackets inside strings do not count.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}

const neverCopied = new Set(["__proto__", "constructor", "prototype"]);

/**
 * A copy of parsed JSON that is safe to work with: only named fields are copied, never those that reach an
 * object's prototype, and every text is cleaned.
 */
export function cleanJson(value: Json): Json {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanJson);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => !neverCopied.has(key));
  return Object.fromEntries(entries.map(([key, entry]) => [key, cleanJson(entry)]));
}
