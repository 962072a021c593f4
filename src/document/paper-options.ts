/** How a plan is put on paper, beside which of its sheets. Design, § 6. */
export interface PaperOptions {
  /** "large": 16 points, steps 20, in one column */
  type: "normal" | "large";
  /** "wall": without account numbers and private phones, for copies that others may see; "full" is for the safe */
  copy: "full" | "wall";
  /** whether squares to scan stand beside phone numbers */
  withQr: boolean;
}

/** What is printed until the owner says otherwise. */
export const usualOptions: PaperOptions = { type: "normal", copy: "full", withQr: false };
