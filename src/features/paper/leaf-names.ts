import type { LeafChange } from "#plan/page-changes.ts";
import { soleSheetOfLeaf } from "#document/sheets.ts";
import type { useFormats, useWords } from "#ui/words.tsx";

/** so many are read at a glance */
const mostNames = 8;

/** Leaves as people call them: "call sheet, card 2 Card terminal and 3 more". */
export function leafNames(
  changes: readonly Pick<LeafChange, "leaf" | "title">[],
  t: ReturnType<typeof useWords>,
  formats: ReturnType<typeof useFormats>,
): string {
  const names = changes.map(({ leaf, title }) => {
    const sole = soleSheetOfLeaf(leaf);
    if (sole !== null) return t(`print.sheet.${sole}`);
    return leaf.startsWith("card-") ? t("print.differ.card", { title }) : title;
  });
  const rest = names.length - mostNames;
  return formats.list(
    rest > 1 ? [...names.slice(0, mostNames), t("print.differ.more", { count: rest })] : names,
  );
}
