import { Fragment } from "react";
import { writeIn } from "#document/message-gaps.ts";
import { timeGap } from "#document/phrase.ts";
import styles from "./message-row.module.css";

/** A message with what is left to write in marked. */
export function GapText({ text }: { text: string }) {
  const parts = text.split(new RegExp(`(${timeGap}|${writeIn})`, "u"));
  return parts.map((part, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- a stretch of the text is its place
    <Fragment key={place}>
      {part === timeGap || part === writeIn ? <span className={styles.gap}>{part}</span> : part}
    </Fragment>
  ));
}
