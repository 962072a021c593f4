/**
 * What somebody typed as a number: its value, two values it may mean ("1.200" is 1200 or 1.2, the app asks),
 * nothing at all, or no number.
 */
export type TypedNumber =
  | { is: "number"; value: number }
  | { is: "unclear"; values: [whole: number, decimal: number] }
  | { is: "blank" }
  | { is: "not-a-number" };

/**
 * Reads a number however it is written: `1.200,50`, `1,200.50`, `1 200`, `€ 6.500,-`, `1’200`.
 * The last of two different marks is the decimal one; a mark that stands twice groups thousands;
 * a single mark before exactly three digits is unclear unless only zeros come before it.
 */
export function readTypedNumber(typed: string): TypedNumber {
  const text = typed
    .normalize("NFKC")
    .replaceAll(/[\p{Sc}\s'’%]/gu, "")
    .replace(/^[A-Za-z]{3}(?=\d)/, "")
    .replace(/[.,][-–—]+$/, "");
  if (text === "") return { is: "blank" };
  if (!/^\d*([.,]\d+)*[.,]?$/.test(text) || !/\d/.test(text)) return { is: "not-a-number" };
  const marks = text.replaceAll(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return number(text);
  if (new Set(marks).size === 2) {
    const [grouping] = marks;
    if (grouping === undefined || marks.indexOf(last) !== marks.length - 1) return { is: "not-a-number" };
    const [whole = "", decimals = ""] = text.split(last);
    return groupsOfThree(whole, grouping)
      ? number(`${whole.replaceAll(grouping, "")}.${decimals}`)
      : { is: "not-a-number" };
  }
  if (marks.length > 1)
    return groupsOfThree(text, last) ? number(text.replaceAll(last, "")) : { is: "not-a-number" };
  const [whole = "", decimals = ""] = text.split(last);
  if (decimals.length !== 3 || whole.length > 3 || /^0*$/.test(whole)) return number(`${whole}.${decimals}`);
  return { is: "unclear", values: [Number(whole + decimals), Number(`${whole}.${decimals}`)] };
}

function number(text: string): TypedNumber {
  const value = Number(text.endsWith(".") ? text.slice(0, -1) : text);
  return Number.isFinite(value) ? { is: "number", value } : { is: "not-a-number" };
}

function groupsOfThree(text: string, mark: string): boolean {
  const [first = "", ...groups] = text.split(mark);
  return first.length <= 3 && groups.every((group) => group.length === 3);
}
