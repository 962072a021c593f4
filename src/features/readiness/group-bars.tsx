import type { ReadinessCheck } from "#content/readiness-check.ts";
import type { ReadinessScore } from "#readiness/readiness-score.ts";
import { useWords } from "#ui/words.tsx";
import styles from "./group-bars.module.css";
import { useGroupWords } from "./use-group-words.ts";

interface GroupBarsProps {
  check: ReadinessCheck;
  groups: ReadinessScore["groups"];
  /** a group was pressed: to its first open question */
  onOpen: (group: string) => void;
}

/** A bar a group: as long as its score, none where nothing is answered. */
export function GroupBars({ check, groups, onOpen }: GroupBarsProps) {
  const t = useWords();
  const words = useGroupWords();
  const names = new Map(check.groups.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="ready-groups">
      <h2 id="ready-groups" className={styles.heading}>
        {t("ready.groups")}
      </h2>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.id}>
            <button type="button" className={styles.group} onClick={() => onOpen(group.id)}>
              <span className={styles.name}>{names.get(group.id)}</span>
              <span className={styles.how}>{words(group)}</span>
              <span className={styles.track} aria-hidden="true">
                {group.score !== null && (
                  <span className={styles.bar} style={{ inlineSize: `${group.score}%` }} />
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
