/** What must not be read: numbers and addresses of people, account numbers; and the ways that are known to all anyway. */
export interface Secrets {
  ways: readonly string[];
  accounts: readonly string[];
  known: readonly string[];
  /** names that are taken out where they stand as words of their own, in any letters */
  names?: readonly string[];
  /** the same as they are written alone: "Will" is a name, "will" a word */
  writtenNames?: readonly string[];
}

/** What stands where something was taken out. */
const mark = "…";
/** a number is told by its last digits: the country's code before them is typed in many ways */
const telling = 7;
const shortestAccount = 4;

/** Takes secrets out of all texts of a value, however the digits are grouped there; everything else stays as it is. */
export function withoutSecrets(secrets: Secrets): <Value>(value: Value) => Value {
  const known = new Set(secrets.known.flatMap((way) => tailOf(way) ?? []));
  const patterns = new Set([
    ...secrets.ways.flatMap((way) => {
      const tail = tailOf(way);
      if (tail !== null) return known.has(tail) ? [] : [patternOfNumber(tail)];
      return way.includes("@") ? [escaped(way.trim())] : [];
    }),
    ...secrets.accounts
      .map((account) => account.trim())
      .filter((account) => account.length >= shortestAccount && /\p{Nd}/u.test(account))
      .map(escaped),
    ...(secrets.names ?? []).map(asWords),
  ]);
  const written = (secrets.writtenNames ?? []).map(asWords);
  const any = [
    ...(patterns.size > 0 ? [new RegExp([...patterns].join("|"), "giu")] : []),
    ...(written.length > 0 ? [new RegExp(written.join("|"), "gu")] : []),
  ];
  if (any.length === 0) return (value) => value;
  return (value) =>
    mapped(value, (text) => any.reduce((left, secret) => left.replaceAll(secret, mark), text));
}

function tailOf(way: string): string | null {
  const digits = way.replaceAll(/\D/g, "");
  return digits.length < telling ? null : digits.slice(-telling);
}

function patternOfNumber(tail: string): string {
  return String.raw`(?:[+(]?\d[\d\s()./-]*)?` + Array.from(tail).join(String.raw`[\s()./-]*`);
}

function asWords(name: string): string {
  return String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** A value of texts, lists and groups with each of its texts changed; what is none of these stays. */
function mapped<Value>(value: Value, change: (text: string) => string): Value;
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => mapped(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, mapped(inner, change)]));
}
