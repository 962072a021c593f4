import type { Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./bottom-bar.module.css";
import { bottomStops } from "./navigation.ts";
import { planMenuId } from "./plan-menu.tsx";
import { StopLink } from "./stop-link.tsx";

/** The way around a plan on a phone, under the thumb. */
export function BottomBar({ place }: { place: Place }) {
  const t = useWords();
  return (
    <nav className={styles.bar} aria-label={t("frame.planParts")}>
      {bottomStops.map((stop) => (
        <StopLink key={stop.route} stop={stop} place={place} className={styles.stop} />
      ))}
      <button type="button" className={styles.stop} popoverTarget={planMenuId}>
        {t("frame.more")}
      </button>
    </nav>
  );
}
