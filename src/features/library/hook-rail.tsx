import type { ComponentProps, ReactNode } from "react";
import { classNames } from "#ui/class-names.ts";
import styles from "./hook-rail.module.css";

/** The rail by the counter, with cards on its hooks. */
export function HookRail({ children }: { children: ReactNode }) {
  return <div className={styles.rail}>{children}</div>;
}

interface HookCardProps extends ComponentProps<"article"> {
  /** the level of the cards' headings */
  level: 2 | 3;
  name: ReactNode;
  /** where the card leads; without it the card is only looked at */
  href?: string | undefined;
  /** one line under the name */
  says: ReactNode;
  /** term and value */
  facts: readonly [term: string, value: ReactNode][];
  foot?: ReactNode;
  /** the foot warns */
  isFootUrgent?: boolean;
}

export function HookCard({
  level,
  name,
  href,
  says,
  facts,
  foot,
  isFootUrgent = false,
  ...article
}: HookCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article {...article} className={styles.card}>
      <div className={styles.band}>
        <Heading className={styles.name}>{href === undefined ? name : <a href={href}>{name}</a>}</Heading>
        {says && <p className={styles.says}>{says}</p>}
      </div>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {foot && <div className={classNames(styles.foot, isFootUrgent && styles.urgent)}>{foot}</div>}
    </article>
  );
}
