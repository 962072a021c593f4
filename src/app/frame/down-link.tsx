import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./down-link.module.css";

/** *Something is down*: the same place on every screen; in no plan it asks which one. Design, § 2 *Frame*. */
export function DownLink({ plan }: { plan: string | null }) {
  const t = useWords();
  return (
    <a className={styles.down} href={plan === null ? hrefTo("anyDown") : hrefTo("down", { plan })}>
      {t("frame.down")}
    </a>
  );
}
