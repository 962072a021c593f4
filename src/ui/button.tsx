import type { ComponentProps } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import type { IconName } from "./icon-paths.ts";
import { Icon } from "./icon.tsx";
import { useIsLooking } from "./looking.tsx";

/** Filled: the one next step of a screen. Outline: what else can be done here. Plain: looks like a link. */
export type ButtonKind = "filled" | "outline" | "plain";

interface Look {
  kind?: ButtonKind;
  /** 44 px high, for rows that repeat */
  small?: boolean;
  /** deletes or removes */
  stop?: boolean;
  icon?: IconName;
}

export interface ButtonProps extends ComponentProps<"button">, Look {
  /** it changes nothing that is kept, and so works where a plan can only be looked at: "Print", "Show all" */
  looks?: boolean;
}
export type ButtonLinkProps = ComponentProps<"a"> & Look & { href: string };

/** Something that happens here and now. Its words say what: "Save a copy". */
export function Button({
  kind = "outline",
  small,
  stop,
  icon,
  looks = false,
  className,
  children,
  disabled,
  ...button
}: ButtonProps) {
  const isOff = useIsLooking() && !looks;
  return (
    <button
      type="button"
      {...button}
      disabled={isOff || disabled}
      className={classNames(lookOf({ kind, small, stop }), className)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads to another screen. */
export function ButtonLink({
  kind = "outline",
  small,
  stop,
  icon,
  className,
  children,
  ...link
}: ButtonLinkProps) {
  return (
    <a {...link} className={classNames(lookOf({ kind, small, stop }), className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function lookOf({ kind = "outline", small, stop }: { [Part in keyof Look]: Look[Part] | undefined }): string {
  return classNames(styles.button, styles[kind], small && styles.small, stop && styles.stop);
}
