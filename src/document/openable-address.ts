/**
 * An address a reader may open from the plan, exactly as typed; null for anything else, which stays text. Only `https:`,
 * `tel:` and `mailto:`, in plain letters. Reliability, § 5.3.
 */
export function openableAddress(typed: string): string | null {
  return /^(https:\/\/|tel:|mailto:)[\x21-\x7E]+$/i.test(typed) ? typed : null;
}
