import { useEffect, useRef } from "react";
import { hrefTo, type Place } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import { railGroups } from "./navigation.ts";
import styles from "./plan-menu.module.css";
import { StopLink } from "./stop-link.tsx";

export const planMenuId = "plan-menu";

/** What "Menu" and "More" open: the whole way around the plan, and out of it. Esc or a tap beside it closes it. */
export function PlanMenu({ place }: { place: Place }) {
  const t = useWords();
  const menu = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = menu.current;
    const close = (): void => element?.hidePopover();
    addEventListener("hashchange", close);
    return () => removeEventListener("hashchange", close);
  }, []);
  return (
    <nav ref={menu} id={planMenuId} popover="auto" className={styles.menu} aria-label={t("frame.menu")}>
      <ul className={styles.group}>
        {railGroups.flat().map((stop) => (
          <li key={stop.route}>
            <StopLink stop={stop} place={place} className={styles.stop} />
          </li>
        ))}
      </ul>
      <ul className={styles.group}>
        <li>
          <a className={styles.stop} href={hrefTo("versions", { plan: place.plan })}>
            {t("frame.versions")}
          </a>
        </li>
        <li>
          <a className={styles.stop} href={hrefTo("home")}>
            {t("frame.yourPlans")}
          </a>
        </li>
        <li>
          <a className={styles.stop} href={hrefTo("settings")}>
            {t("frame.settings")}
          </a>
        </li>
        <li>
          <a className={styles.stop} href={hrefTo("help")}>
            {t("frame.help")}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The button in the bar, where there is no rail and no bottom bar. */
export function MenuButton() {
  const t = useWords();
  return (
    <button type="button" className={styles.button} popoverTarget={planMenuId}>
      {t("frame.menu")}
    </button>
  );
}
