import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { LaidOut, Sheet as SheetOfMarks } from "#layout/laid-out.ts";
import type { Mark, Tone } from "#layout/mark.ts";
import { numbersWhole } from "#layout/numbers-whole.ts";
import { paperSizes, point } from "#layout/paper-size.ts";
import styles from "./sheet.module.css";

interface SheetProps {
  sheet: SheetOfMarks;
  /** what the picture is called, such as "Page 3 of 15: Card terminal" */
  label: string;
}

/** One page as it prints, as wide as its place: the marks of the PDF file, its text selectable. */
export function Sheet({ sheet, label }: SheetProps): ReactNode {
  const { paper } = sheet;
  return (
    <svg
      className={styles.sheet}
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      role="img"
      aria-label={label}
    >
      {sheet.marks.map((mark, index) =>
        // what a part of the text is, is for the PDF file: here the whole page is a picture with a name
        mark.kind === "open" || mark.kind === "close" ? null : (
          // oxlint-disable-next-line react/no-array-index-key -- marks have no identity: another layout is another picture
          <MarkShape key={index} mark={mark} />
        ),
      )}
    </svg>
  );
}

interface PagesProps {
  laidOut: LaidOut;
  /** what each page is called */
  labels: readonly string[];
}

/** All pages for the printer. While this is on the page, printing prints it and nothing else; the screen does not show it. */
export function PrintedPages(props: PagesProps): ReactNode {
  return createPortal(<PageBoxes {...props} />, document.body);
}

/** Every page in a box of exactly its size. */
export function PageBoxes({ laidOut, labels }: PagesProps): ReactNode {
  const paper = laidOut.paper.width === paperSizes.a4.width ? styles.a4 : styles.letter;
  return (
    <div className={styles.pages}>
      {laidOut.sheets.map((sheet, index) => (
        <div key={sheetKey(sheet, index)} className={paper}>
          <div className={isUpright(sheet) ? styles.upright : styles.turned}>
            <Sheet sheet={sheet} label={labels[index] ?? ""} />
          </div>
        </div>
      ))}
    </div>
  );
}

function isUpright({ paper }: SheetOfMarks): boolean {
  return paper.height >= paper.width;
}

function sheetKey(sheet: SheetOfMarks, index: number): string {
  return `${sheet.leaf} ${index}`;
}

const inks: Record<Tone, string> = { black: "#000", grey: "#8c8c8c", white: "#fff" };

/** Links are for the PDF file: a preview is looked at, and what an owner typed is never opened from it. */
function MarkShape({ mark }: { mark: Mark }): ReactNode {
  switch (mark.kind) {
    case "text":
      return (
        <text
          className={`${styles.text} ${styles[mark.font]}`}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size * point}
          fontWeight={mark.weight}
          fill={inks[mark.tone]}
          textLength={mark.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {mark.text}
        </text>
      );
    case "drawn-text":
      return (
        <text
          className={`${styles.text} ${styles.drawn}`}
          x={mark.direction === "rtl" ? mark.x + mark.width : mark.x}
          y={mark.y}
          direction={mark.direction}
          fontSize={mark.size * point}
          fontWeight={mark.weight}
          fill={inks[mark.tone]}
          textLength={mark.width}
          lengthAdjust="spacingAndGlyphs"
        >
          {mark.direction === "rtl" ? numbersWhole(mark.text) : mark.text}
        </text>
      );
    case "rectangle":
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fill={mark.fill ? inks[mark.fill] : "none"}
          stroke={mark.stroke === undefined ? "none" : inks.black}
          strokeWidth={mark.stroke}
        />
      );
    case "missing-letters":
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          fill="none"
          stroke={inks[mark.tone]}
          strokeWidth={0.2}
        />
      );
    case "line":
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={inks[mark.tone]}
          strokeWidth={mark.stroke}
          strokeDasharray={mark.dash}
        />
      );
    case "picture":
      return <image href={mark.dataUrl} x={mark.x} y={mark.y} width={mark.width} height={mark.height} />;
    case "circle":
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.radius}
          fill="none"
          stroke={inks[mark.tone]}
          strokeWidth={mark.stroke}
        />
      );
  }
  return null;
}
