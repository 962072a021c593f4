import type { Sheet as SheetOfMarks } from "#layout/laid-out.ts";
import { Sheet } from "./sheet.tsx";
import styles from "./sheet-window.module.css";

interface SheetWindowProps {
  sheet: SheetOfMarks;
  /** what the page is called */
  label: string;
}

/** A page in its size on paper, in a window that scrolls where there is no room for it. */
export function SheetWindow({ sheet, label }: SheetWindowProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a phone scrolls it sideways: so must the keyboard
    <div className={styles.window} tabIndex={0} role="region" aria-label={label}>
      <div className={styles.page}>
        <Sheet sheet={sheet} label={label} />
      </div>
    </div>
  );
}
