import { useMemo } from "react";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { undrawnWords, type UndrawnWords } from "./undrawn-words.ts";
import styles from "./too-long.module.css";

/** so many are named at once, the others one tap away */
const mostAtOnce = 6;
/** so many of its pages are named */
const mostPages = 5;

/** The names with letters no font of the paper has: what, and on which pages. */
export function Undrawn({ laidOut }: { laidOut: LaidOutPlan }) {
  const t = useWords();
  const names = useMemo(() => undrawnWords(laidOut), [laidOut]);
  if (names.length === 0) return null;
  const more = names.slice(mostAtOnce);
  return (
    <Note kind="warning">
      <b>{t("print.undrawn", { count: names.length })}</b>
      <UndrawnList names={names.slice(0, mostAtOnce)} />
      {more.length > 0 && (
        <Disclosure summary={t("print.more", { count: more.length })}>
          <UndrawnList names={more} />
        </Disclosure>
      )}
      <p>{t("print.undrawn.help")}</p>
    </Note>
  );
}

function UndrawnList({ names }: { names: readonly UndrawnWords[] }) {
  const t = useWords();
  const formats = useFormats();
  return (
    <ul className={styles.lines}>
      {names.map(({ words, pages }) => {
        const first = pages.slice(0, mostPages).map((page) => formats.number(page));
        const rest = pages.length - first.length;
        const named = formats.list(rest > 0 ? [...first, t("print.more", { count: rest })] : first);
        return (
          <li key={words}>
            <bdi>{words}</bdi>: {t("print.undrawn.pages", { count: pages.length, pages: named })}
          </li>
        );
      })}
    </ul>
  );
}
