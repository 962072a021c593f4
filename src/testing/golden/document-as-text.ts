import type { PaperDocument } from "#document/leaf.ts";
import type { Phrase } from "#document/phrase.ts";

/** Which facts a composed document prints: message keys with what fills their gaps, own texts, values; our content by its first words. */
export function factsAsText(document: PaperDocument<Phrase>): string {
  return asText(document, (value) => (isPhrase(value) ? fact(value) : undefined));
}

/** Every word a worded document prints, leaf by leaf in the order it is read. */
export function wordsAsText(document: PaperDocument<string>): string {
  return asText(document, (value) => (typeof value === "string" ? value : undefined));
}

/** Gives what is printed for a value; undefined where it is no words but holds some. */
type Printed = (value: unknown) => string | undefined;

function asText<Words>({ title, leaves }: PaperDocument<Words>, printed: Printed): string {
  const pages = leaves.map(({ id, outline, band, top, wide, wideFoot, narrow, narrowFoot, turnOver }) =>
    [
      `==== ${id}`,
      ...linesOf({ outline, band }, printed, "  "),
      ...Object.entries({ top, wide, wideFoot, narrow, narrowFoot }).flatMap(([place, blocks]) =>
        blocks.flatMap((block) => [`${place}: ${block.kind}`, ...linesOf(block, printed, "  ")]),
      ),
      ...(turnOver === null ? [] : ["foot", ...linesOf(turnOver, printed, "  ")]),
    ].join("\n"),
  );
  return `${[printed(title) ?? "", ...pages].join("\n\n")}\n`;
}

/** What stands beside the words for programs, and what is the heading once more for the next sheet. */
const notWords = new Set(
  "kind leaf dial link size sign room holds picture language continued logos".split(" "),
);
/** Where nothing is no line to write on, but nothing. */
const oftenNothing = new Set(
  "tail advice label leaf page card time message ifItLasts after filled outline".split(" "),
);
const lineToWriteOn = "________";

function linesOf(value: unknown, printed: Printed, indent: string): string[] {
  const alone = printed(value);
  if (alone !== undefined) return alone === "" ? [] : [`${indent}${oneLine(alone)}`];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value).filter(
    ([key, part]) =>
      !notWords.has(key) && (part === null ? !oftenNothing.has(key) : holdsWords(part, printed)),
  );
  const words = entries.map(([, part]: [string, unknown]) => (part === null ? lineToWriteOn : printed(part)));
  const isRow =
    words.length > 1 && words.every((word) => word !== undefined) && !isListOfSentences(value, words);
  if (isRow) return [`${indent}${words.map((word) => oneLine(word ?? "")).join(" | ")}`];
  return entries.flatMap(([, part]: [string, unknown], index) =>
    part === null
      ? [`${indent}${lineToWriteOn}`]
      : linesOf(part, printed, words[index] === undefined ? `${indent}  ` : indent),
  );
}

/** Sentences of a list stand one below the other, cells of a row next to each other. */
function isListOfSentences(value: object, words: readonly (string | undefined)[]): boolean {
  return Array.isArray(value) && words.some((word) => (word ?? "").length > 24);
}

function holdsWords(value: unknown, printed: Printed): boolean {
  return printed(value) !== undefined || typeof value === "object";
}

/** A line end that was typed is shown as a sign, and spaces that do not break as spaces. */
function oneLine(text: string): string {
  return text.replaceAll("\n", " ⏎ ").replaceAll(/[\u00a0\u202f]/g, " ");
}

function isPhrase(value: unknown): value is Phrase {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const [only, ...others] = Object.entries(value);
  if ("say" in value) return true;
  return only !== undefined && others.length === 0 && phraseKeys.includes(only[0]) && !isRecord(only[1]);
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && !Array.isArray(value);
}

const phraseKeys =
  "own ready money exactMoney currencySign percent number day shortDay weekday time minutes list either dotted pageOf page".split(
    " ",
  );

function fact(phrase: Phrase): string {
  if ("own" in phrase) return `“${phrase.own}”`;
  if ("ready" in phrase) return `‹${firstWords(phrase.ready)}›`;
  if ("say" in phrase) {
    const gaps: [string, Phrase | number][] = "with" in phrase ? Object.entries(phrase.with) : [];
    const filled = gaps.map(([gap, value]) => `${gap} ${typeof value === "number" ? value : fact(value)}`);
    return [phrase.say, ...(filled.length > 0 ? [`(${filled.join(", ")})`] : [])].join("");
  }
  if ("list" in phrase) return phrase.list.map(fact).join(" + ");
  if ("either" in phrase) return phrase.either.map(fact).join(" or ");
  if ("dotted" in phrase) return phrase.dotted.map(fact).join(" · ");
  return Object.entries(phrase)
    .map(
      ([kind, value]) =>
        `${kind} ${typeof value === "number" ? Math.round(value * 1000) / 1000 : String(value)}`,
    )
    .join();
}

function firstWords(text: string): string {
  const words = text.split(" ");
  return words.length > 7 ? `${words.slice(0, 6).join(" ")} …` : text;
}
