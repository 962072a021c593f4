import type { Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { railGroups } from "./navigation.ts";
import styles from "./rail.module.css";
import { StopLink } from "./stop-link.tsx";

/** The way around a plan, at the left of a desk's screen. */
export function Rail({ place }: { place: Place }) {
  const t = useWords();
  return (
    <nav className={styles.rail} aria-label={t("frame.planParts")}>
      {railGroups.map((group) => (
        <ul key={group[0]?.route} className={styles.group}>
          {group.map((stop) => (
            <li key={stop.route}>
              <StopLink stop={stop} place={place} className={styles.stop} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
