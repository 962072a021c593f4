import type { LinesPart } from "#plan/lines-part.ts";
import styles from "./part-lines.module.css";

interface ReadyLinesProps {
  lines: readonly string[];
  part: LinesPart;
  language: string;
}

/** Our lines as they print: steps numbered, what else is looked at not. */
export function ReadyLines({ lines, part, language }: ReadyLinesProps) {
  const List = isNumbered(part) ? "ol" : "ul";
  return (
    <List className={styles.ready} lang={language}>
      {lines.map((line, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- two lines may say the same
        <li key={place} dir="auto">
          {line}
        </li>
      ))}
    </List>
  );
}

export function isNumbered(part: LinesPart): boolean {
  return part === "firstTen" || part === "backToNormal";
}
