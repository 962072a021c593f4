import type { ComponentProps } from "react";
import { TextField } from "#ui/text-field.tsx";
import styles from "./day-editor.module.css";

/** A time of a day, with room for the clock's words beside it. */
export function TimeField(props: Omit<ComponentProps<typeof TextField>, "type" | "short">) {
  return (
    <div className={styles.time}>
      <TextField type="time" short {...props} />
    </div>
  );
}
