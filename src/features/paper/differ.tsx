import { leafChanges, type LeafChange } from "#plan/page-changes.ts";
import type { Plan } from "#plan/plan.ts";
import { useFormats, useWords } from "#ui/words.tsx";
import { leafNames } from "./leaf-names.ts";
import { isSameLook, lookOf, type Look } from "#plan/edition-look.ts";

interface DifferProps {
  plan: Plan;
  shown: { look: Look; pages: readonly string[] } | null;
}

/** Which pages differ from the last printing that looked like these; that we cannot tell where none was kept. */
export function Differ({ plan, shown }: DifferProps) {
  const t = useWords();
  const formats = useFormats(plan.business);
  const { editions = [] } = plan.printed;
  if (editions.length === 0) return t("print.differ.unknown");
  const last = shown && editions.find((edition) => isSameLook(lookOf(edition), shown.look));
  if (!shown || !last) return null;
  const changes = leafChanges(last.pages, shown.pages);
  if (changes.length === 0) return t("print.differ.nothing");
  const are = (...how: LeafChange["is"][]) => changes.filter((change) => how.includes(change.is));
  const [differ, gone, moved] = [are("changed", "new"), are("gone"), are("moved")];
  return [
    differ.length > 0 && t("print.differ", { count: differ.length, names: leafNames(differ, t, formats) }),
    gone.length > 0 && t("print.differ.gone", { names: leafNames(gone, t, formats) }),
    moved.length > 0 && t("print.differ.moved", { names: leafNames(moved, t, formats) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
