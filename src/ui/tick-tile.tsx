import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { IconName } from "./icon-paths.ts";
import { Icon } from "./icon.tsx";
import { useIsLooking } from "./looking.tsx";
import styles from "./tick-tile.module.css";

interface TickTileProps extends Omit<ComponentProps<"input">, "children"> {
  label: ReactNode;
  /** one line of why */
  why?: ReactNode;
  icon?: IconName;
  tag?: ReactNode;
}

/** A tick box with a reason, as large as a finger. Several go into <TickTiles>. */
export function TickTile({ label, why, icon, tag, ...input }: TickTileProps) {
  const isLooking = useIsLooking();
  return (
    <label className={classNames(styles.tile, icon !== undefined && styles.withIcon)}>
      <input type="checkbox" {...input} disabled={isLooking || input.disabled} className={styles.box} />
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} />
        </span>
      )}
      <span>
        <span className={styles.label}>
          {label} {tag}
        </span>
        {why && <small className={styles.why}>{why}</small>}
      </span>
    </label>
  );
}

/** Tiles in two columns, on a phone in one. */
export function TickTiles({ children }: { children: ReactNode }) {
  return <div className={styles.tiles}>{children}</div>;
}
