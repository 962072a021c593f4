import { problem, shownName, type Problem } from "./problem.ts";

/** Levels of nesting a file may have; deeper JSON parses, but a browser cannot store it. */
const deepest = 32;
/** Characters between two quotes: more than the longest logo, written with every slash escaped. */
const longestText = 1_500_000;
/** The one field of a file that may be longer: all that is in a locked one. */
const locked = "ciphertext";
/** Entries of a list or fields of a group: as many as the longest list of a plan, its guesses, may have. */
const mostEntries = 20_000;
/** Values of a whole file: a thousand plans full of things have half as many. */
const mostValues = 2_000_000;
/** Fields written twice that are told one by one. */
const mostRepeated = 1_000;

/** Where a name stands twice in one group: JSON would keep the last without a word. */
type Repeated = (string | number)[];

/** What one pass over JSON text found, before anything of it is parsed. */
export type Scanned = { ok: true; repeated: Repeated[] } | { ok: false; problem: Problem };

/** A list or group that is open where the pass stands. */
interface Level {
  /** the names so far; null for a list */
  names: Set<string> | null;
  name: string;
  entries: number;
}

/**
 * Looks over JSON text in one pass, before anything is parsed: nesting, length of texts, size of lists, and names that
 * stand twice in one group. What is in texts does not count. It takes any text; whether it is JSON, parsing tells.
 */
export function scanJson(text: string): Scanned {
  const open: Level[] = [];
  const repeated: Repeated[] = [];
  let values = 0;
  let nameComes = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = endOfText(text, at);
      const level = open.at(-1);
      if (end - at > longestText && !(!nameComes && open.length === 1 && level?.name === locked))
        return tooMuch;
      if (nameComes && level?.names) {
        level.name = nameIn(text.slice(at, end + 1));
        if (level.names.has(level.name) && repeated.length < mostRepeated) repeated.push(wayTo(open));
        level.names.add(level.name);
      }
      nameComes = false;
      at = end;
    } else if (code === openGroup || code === openList) {
      if (open.length === deepest) return { ok: false, problem: problem("file-too-deep") };
      open.push({ names: code === openGroup ? new Set() : null, name: "", entries: 0 });
      nameComes = code === openGroup;
      values += 1;
    } else if (code === closeGroup || code === closeList) {
      open.pop();
      nameComes = false;
    } else if (code === comma) {
      const level = open.at(-1);
      if (level) level.entries += 1;
      values += 1;
      nameComes = level !== undefined && level.names !== null;
      if ((level?.entries ?? 0) >= mostEntries) return tooMuch;
    }
    if (values > mostValues) return tooMuch;
  }
  return { ok: true, repeated };
}

const tooMuch: Scanned = { ok: false, problem: problem("file-too-much") };

const [quote, backslash, comma, openGroup, closeGroup, openList, closeList] = [34, 92, 44, 123, 125, 91, 93];

/** Where the text that begins at a quote ends: its other quote, or the end of everything. */
function endOfText(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) break;
    at += code === backslash ? 2 : 1;
  }
  return at;
}

/** A name out of its quotes; `"a"` is "a". */
function nameIn(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted; // not JSON: parsing tells
  }
}

function wayTo(open: readonly Level[]): Repeated {
  return open.map(({ names, name, entries }) => (names ? shownName(name) : entries));
}
