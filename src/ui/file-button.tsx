import type { ComponentProps, ReactNode } from "react";
import buttonStyles from "./button.module.css";
import { classNames } from "./class-names.ts";
import styles from "./file-button.module.css";
import { useIsLooking } from "./looking.tsx";

interface FileButtonProps extends Omit<ComponentProps<"input">, "type" | "onChange" | "children"> {
  /** a file was chosen; the same one may be chosen again */
  onFile: (file: File) => void;
  children: ReactNode;
}

/** A button that opens the file chooser: the real file field, with our words on it. */
export function FileButton({ onFile, children, ...input }: FileButtonProps) {
  const isLooking = useIsLooking();
  return (
    <label className={classNames(buttonStyles.button, buttonStyles.outline, styles.button)}>
      <input
        {...input}
        disabled={isLooking || input.disabled}
        type="file"
        className={styles.field}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      {children}
    </label>
  );
}
