/** How the numbers of bank cards begin: Amex, Diners, JCB, Visa, Mastercard, Maestro, Discover, UnionPay. */
const beginsLikeACard = /^(3[0-9]|4|5[0-8]|2[2-7]|6[0-9])/;

/**
 * Whether a text holds what looks like the number of a bank card: 13 to 19 digits that begin like one, and either
 * have its check digit (Luhn) or are written in its groups of four. Such a number does not belong on paper. Design,
 * § 3 *Account number*.
 *
 *     looksLikeCardNumber("5217 2900 1111 2222") //=> true
 *     looksLikeCardNumber("NL91 ABNA 0417 1643 00") //=> false
 */
export function looksLikeCardNumber(text: string): boolean {
  // letters before it make it another number: an IBAN, "A-4111…"
  const runs = text.matchAll(/(?<![\p{L}\p{Nd}][-. ]?)\d(?:[-. ]?\d){12,18}(?![-. ]?[\p{L}\p{Nd}])/gu);
  for (const [run] of runs) {
    const digits = run.replaceAll(/\D/g, "");
    const isGrouped = /^\d{4}([-. ])\d{4}\1\d{4}\1\d{1,4}(\1\d{1,3})?$/.test(run);
    if (beginsLikeACard.test(digits) && (isGrouped || hasCheckDigit(digits))) return true;
  }
  return false;
}

/** Luhn: every second digit from the right doubled, nines cast out; the sum ends in 0. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [fromRight, digit] of Array.from(digits).toReversed().entries()) {
    const value = Number(digit);
    const twice = value * 2;
    sum += fromRight % 2 === 0 ? value : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
