/** The most digits a phone number has anywhere in the world (ITU E.164): more are two numbers in one field. */
const mostDigits = 15;

/** What may follow a number: an extension, which is dialled by hand once somebody answers, and a note without digits. */
const extensionAndNote =
  /^\s*(?:[,;]?\s*(?:extension|ext|x|#|toestel|tst|durchwahl|dw|poste)\.?\s*\d{1,6})?\D*$/i;

/**
 * A phone number as typed, as an address that dials: `dialAddress("+31 6 1234 5678")` is `tel:+31612345678`. Of
 * "512-555-0199 x12" it dials the number. What cannot be dialled for sure is null and stays text: "ask for Zoë", two
 * numbers in one field, a "(0)" that is sometimes dialled.
 */
export function dialAddress(typed: string): string | null {
  const [, bare = "", rest = ""] = /^(\+?[\d\s()./-]+)(.*)$/s.exec(typed.trim()) ?? [];
  if (!extensionAndNote.test(rest) || bare.includes("(0)")) return null;
  const number = bare.replaceAll(/[^\d+]/g, "");
  const digits = number.replace("+", "").length;
  return digits < 3 || digits > mostDigits ? null : `tel:${number}`;
}
