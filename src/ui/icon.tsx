import { iconPaths, type IconName } from "./icon-paths.ts";
import styles from "./icon.module.css";

/** A small drawing beside a word; it never stands alone, so it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
