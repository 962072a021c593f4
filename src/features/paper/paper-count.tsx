import { useWords } from "#ui/words.tsx";

/** How many pages there are, and how much paper they take. */
export function PaperCount({ pages, className }: { pages: number; className: string | undefined }) {
  const t = useWords();
  return (
    <p className={className}>
      {pages === 1
        ? t("print.count", { pages })
        : t("print.countSheets", { pages, sheets: Math.ceil(pages / 2) })}
    </p>
  );
}
