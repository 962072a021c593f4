import { Button } from "#ui/button.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { offerFile } from "#storage/offer-file.ts";
import type { Version } from "#store/make-versions.ts";
import { changesWords, whenWords, whyWords } from "./version-words.ts";
import styles from "./versions-screen.module.css";

interface VersionRowProps {
  id: string;
  version: Version;
  onLook: () => void;
  onBringBack: () => void;
}

/** One earlier version: when, why, what came after, and the ways to have it. */
export function VersionRow({ id, version, onLook, onBringBack }: VersionRowProps) {
  const t = useWords();
  const formats = useFormats(version.plan?.business);
  const when = whenWords(version, t, formats);
  const moment = new Date(version.at);
  return (
    <li className={styles.version} data-testid="version-row">
      <div className={styles.says}>
        <b>{Number.isNaN(moment.getTime()) ? when : formats.clock(moment)}</b> {whyWords(version, t)}
        <p className={styles.quiet}>
          {version.plan === null
            ? t("versions.unreadable")
            : version.changedAfter && changesWords(version.changedAfter, t)}
        </p>
      </div>
      <div className={styles.ways}>
        {version.plan === null ? (
          <Button
            small
            onClick={() => offerFile(`${id}-${version.number}.txt`, version.text, "text/plain;charset=utf-8")}
          >
            {t("versions.saveText")}
          </Button>
        ) : (
          <>
            <Button small aria-label={t("versions.lookAt", { when })} onClick={onLook}>
              {t("versions.look")}
            </Button>
            <Button small aria-label={t("versions.bringBackOf", { when })} onClick={onBringBack}>
              {t("versions.bringBack")}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
