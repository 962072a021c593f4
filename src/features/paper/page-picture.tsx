import { memo, useRef } from "react";
import type { Sheet as SheetOfMarks } from "#layout/laid-out.ts";
import sheetButton from "#render/sheet/sheet-button.module.css";
import { Sheet } from "#render/sheet/sheet.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { useWords } from "#ui/words.tsx";
import styles from "./page-pictures.module.css";
import { useIsNear } from "./use-is-near.ts";

interface PagePictureProps {
  sheet: SheetOfMarks;
  /** its number, from 1 */
  page: number;
  pages: number;
  onOpen: (page: number) => void;
}

/** One page, small. It is drawn when it comes near: a plan of a hundred cards has two hundred pages. */
export const PagePicture = memo(function PagePicture({ sheet, page, pages, onOpen }: PagePictureProps) {
  const t = useWords();
  const place = useRef<HTMLButtonElement>(null);
  const isNear = useIsNear(place);
  const { title, paper } = sheet;
  const label = t("print.pageEnlarge", { page, pages, title });
  return (
    <>
      <button
        ref={place}
        type="button"
        className={sheetButton.button}
        // keeps its place while its page is not drawn
        style={{ aspectRatio: `${paper.width} / ${paper.height}` }}
        data-testid="page-picture"
        onClick={() => onOpen(page)}
      >
        {isNear ? <Sheet sheet={sheet} label={label} /> : <VisuallyHidden>{label}</VisuallyHidden>}
      </button>
      <span className={styles.caption} aria-hidden="true">
        <b>{t("print.caption", { page })}</b>
        {title}
      </span>
    </>
  );
});
