/**
 * A phone number as typed, as an address that dials: `dialAddress("+31 (0)6 1234 5678")`. Null where it is not a plain number.
 * What cannot be dialled for sure is better left as text: "ask for Zoë", two numbers in one field, a trunk "(0)".
 */
export function dialAddress(typed: string): string | null {
  const bare = typed.trim();
  if (!/^\+?[\d\s()./-]{3,30}$/.test(bare) || /\(0\)|\/\s*\d{5,}/.test(bare)) return null;
  const digits = bare.replaceAll(/[^\d+]/g, "");
  return digits.length < 3 ? null : `tel:${digits}`;
}
