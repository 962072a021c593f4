import { planSchema } from "#plan/plan.ts";
import { randomFrom, type Random } from "./random.ts";
import { schemaPaths } from "./schema-paths.ts";

/** A file that somebody damaged, or made to do harm. */
export interface HostileFile {
  kind: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const fields = schemaPaths(planSchema);
const wrongValues = [
  "null",
  "true",
  "7",
  "-1",
  '"x"',
  "[]",
  "{}",
  "[7]",
  '{"a":1}',
  "1e400",
  '"\\ud800"',
  '""',
];

/** How many files it takes until each field of a plan has had each wrong value; and how many fields there are. */
export const fieldsOfPlan = fields.length;
export const toTryEveryField = 2 * fields.length * wrongValues.length;

/** The hostile file of a number; of the same number it is the same. `texts`: files that are good. */
export function hostileFile(number: number, texts: readonly string[]): HostileFile {
  const random = randomFrom(number * 7919 + 1);
  const text = pick(texts, random);
  // every other one goes through the fields, so that none is left to chance
  if (number % 2 === 0) return { kind: "wrong type", bytes: utf8(withWrongType(number / 2, texts[0] ?? "")) };
  const kind = pick(kinds, random);
  const made = make[kind](text, random);
  return { kind, bytes: typeof made === "string" ? utf8(made) : made };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
}

/** A good file with one field of the wrong kind: each field in turn, each kind in turn. */
function withWrongType(turn: number, text: string): string {
  const way = fields[turn % fields.length] ?? [];
  const value = wrongValues[Math.floor(turn / fields.length) % wrongValues.length] ?? "null";
  const file: unknown = JSON.parse(text);
  const mark = "\u0001here\u0001";
  let at: unknown = Object.getOwnPropertyDescriptor(file, "plan")?.value;
  for (const [index, step] of way.entries()) {
    if (typeof at !== "object" || at === null) break;
    const isLast = index === way.length - 1;
    const found: unknown = Object.getOwnPropertyDescriptor(at, step)?.value;
    const next = isLast ? mark : (found ?? (way[index + 1] === 0 ? [] : {}));
    Object.defineProperty(at, step, { value: next, enumerable: true, writable: true, configurable: true });
    at = next;
  }
  return JSON.stringify(file).replace(JSON.stringify(mark), () => value);
}

/** Puts something into a text at a place. */
function into(text: string, at: number, more: string, instead = 0): string {
  return text.slice(0, at) + more + text.slice(at + instead);
}

/** The place after a random sign of a kind. */
function after(text: string, sign: RegExp, random: Random): number {
  const places = [...text.matchAll(sign)].map(({ index, 0: { length } }) => index + length);
  return places.length === 0 ? 0 : pick(places, random);
}

/** Puts a value in the place of a random one of its kind. */
function insteadOf(text: string, kind: RegExp, value: string, random: Random): string {
  const found = [...text.matchAll(kind)];
  if (found.length === 0) return value;
  const { index, 0: old } = pick(found, random);
  return into(text, index, value, old.length);
}

const aText = /(?<=: ?)"[^"\\]*"/g;
const aNumber = /(?<=: ?)-?\d[\d.]*/g;
const anOpenGroup = /\{/g;

const make = {
  "changed bytes": (text, random) => {
    const bytes = utf8(text);
    for (let count = 1 + random(20); count > 0; count -= 1) bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  "changed letters": (text, random) => {
    let changed = text;
    for (let count = 1 + random(5); count > 0; count -= 1)
      changed = into(changed, random(changed.length), pick('{}[]",:\\0e-'.split(""), random), random(2));
    return changed;
  },
  "cut off": (text, random) => text.slice(0, random(text.length)),
  "cut out": (text, random) => into(text, random(text.length), "", random(2_000)),
  twice: (text, random) => into(text, random(text.length), text.slice(random(text.length)).slice(0, 500)),
  "names of prototypes": (text, random) => {
    const name = pick(
      ["__proto__", "constructor", "prototype", "__pr\\u006fto__", "__proto__\\u0000"],
      random,
    );
    const value = pick(['{"polluted":true}', '{"prototype":{"polluted":true}}', "null", "[1]"], random);
    return into(text, after(text, anOpenGroup, random), `"${name}":${value},`);
  },
  "a name twice": (text, random) => {
    const at = after(text, anOpenGroup, random);
    const name = /^\s*"((?:[^"\\]|\\.)*)"/.exec(text.slice(at, at + 200))?.[1] ?? "plan";
    const other =
      random(2) === 0
        ? name
        : name.replace(/^[a-z]/, (a) => `\\u${a.charCodeAt(0).toString(16).padStart(4, "0")}`);
    return into(text, at, `"${other}":${pick(wrongValues, random)},`);
  },
  "broken letters": (text, random) => {
    const bad = [
      "\\ud800",
      "\\udfff\\ud800",
      "\\u0000",
      "\\u202e",
      "\\u2066x\\u2069",
      "\\u0085",
      "e\\u0301".repeat(500),
    ];
    return insteadOf(text, aText, `"${pick(bad, random)}${pick(bad, random)}"`, random);
  },
  "huge numbers": (text, random) => {
    const numbers = [
      "1e400",
      "-1e400",
      "9".repeat(400),
      "-0",
      "1e-400",
      "0.1e999999999",
      "1e12",
      "1e13",
      "NaN",
      "0x10",
      "01",
    ];
    return insteadOf(text, aNumber, pick(numbers, random), random);
  },
  "nested deep": (text, random) => {
    const depth = pick([28, 31, 32, 33, 5_000, 100_000], random);
    const [open, close] = pick(
      [
        ["[", "]"],
        ['{"a":', "}"],
      ] as const,
      random,
    );
    const shut = random(2) === 0 ? "" : close.repeat(depth);
    return insteadOf(text, aText, `${open.repeat(depth)}1${shut}`, random);
  },
  "long lists": (text, random) => {
    const entry = pick(["1", "{}", '""', '{"id":"a","name":"A"}', "[[]]", "null"], random);
    const list = `[${`${entry},`.repeat(pick([201, 501, 2_001, 19_000, 30_000], random))}${entry}]`;
    return insteadOf(text, /(?<=: ?)\[\]/g, list, random);
  },
  "long texts": (text, random) =>
    insteadOf(
      text,
      aText,
      `"${pick(["x", "é", "\\\\", "\\u00e9"], random).repeat(pick([5_001, 100_000, 400_000], random))}"`,
      random,
    ),
  "another envelope": (text, random) => {
    const version = pick(
      ["0", "-1", "2", "1.5", '"1"', "null", "1e400", "[]", "99999999999999999999"],
      random,
    );
    const format = pick(
      [
        "counterplan",
        "counterplan-library",
        "counterplan-encrypted",
        "counterplan-template",
        "",
        "__proto__",
      ],
      random,
    );
    return text
      .replace(/"formatVersion": ?1/, random(2) === 0 ? '"formatVersion":1' : `"formatVersion":${version}`)
      .replace(/"format": ?"[^"]*"/, `"format":"${format}"`)
      .replace(/"plan(s?)":/, random(3) === 0 ? '"other":' : '"plan$1":');
  },
  "other parts": (text, random) =>
    insteadOf(text, /(?<=: ?)(?:\{\}|\[\]|null|true|false)/g, pick(wrongValues, random), random),
  "random bytes": (_, random) => new Uint8Array(Array.from({ length: random(3_000) }, () => random(256))),
  "random signs": (_, random) => {
    const signs = '{}[]",:\\0123e.-tfn \n'.split("");
    return Array.from({ length: random(3_000) }, () => pick(signs, random)).join("");
  },
  "other files": (text, random) => {
    const starts = [
      "%PDF-1.7\n",
      "PK\u0003\u0004",
      "<!doctype html>",
      "BEGIN:VCARD\r\n",
      "id,name\r\n",
      "null",
      "\ufeff",
      "\ufeff\ufeff",
      "",
      " ",
    ];
    return pick(starts, random) + (random(2) === 0 ? "" : text);
  },
} satisfies Record<string, (text: string, random: Random) => string | Uint8Array<ArrayBuffer>>;

type Kind = keyof typeof make;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names of the table above, and nothing else
const kinds = Object.keys(make) as Kind[];
