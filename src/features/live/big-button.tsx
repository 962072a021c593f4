import type { ComponentProps } from "react";
import { classNames } from "#ui/class-names.ts";
import { useIsLooking } from "#ui/looking.tsx";
import styles from "./live.module.css";

interface BigButtonProps extends ComponentProps<"button"> {
  /** the one next tap of the screen */
  isMain?: boolean;
  /** it changes nothing that is kept */
  looks?: boolean;
}

/** A button for a thumb in a hurry: 72 px. */
export function BigButton({ isMain = false, looks = false, className, disabled, ...button }: BigButtonProps) {
  const isOff = useIsLooking() && !looks;
  return (
    <button
      type="button"
      {...button}
      disabled={isOff || disabled}
      className={classNames(styles.big, isMain && styles.main, className)}
    />
  );
}
