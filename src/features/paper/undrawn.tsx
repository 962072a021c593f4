import { useMemo } from "react";
import type { LaidOutPlan } from "#layout/lay-out-plan.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { Note } from "#ui/note.tsx";
import { useFormats, useWords } from "#ui/words.tsx";
import { undrawnTexts, type UndrawnText } from "./undrawn-texts.ts";
import styles from "./too-long.module.css";

/** so many are named at once, the others one tap away */
const mostAtOnce = 6;

/** The names with letters no font of the paper has: what, and on which pages. */
export function Undrawn({ laidOut }: { laidOut: LaidOutPlan }) {
  const t = useWords();
  const texts = useMemo(() => undrawnTexts(laidOut), [laidOut]);
  if (texts.length === 0) return null;
  const more = texts.slice(mostAtOnce);
  return (
    <Note kind="warning">
      <b>{t("print.undrawn", { count: texts.length })}</b>
      <UndrawnList texts={texts.slice(0, mostAtOnce)} />
      {more.length > 0 && (
        <Disclosure summary={t("print.more", { count: more.length })}>
          <UndrawnList texts={more} />
        </Disclosure>
      )}
      <p>{t("print.undrawn.help")}</p>
    </Note>
  );
}

function UndrawnList({ texts }: { texts: readonly UndrawnText[] }) {
  const t = useWords();
  const formats = useFormats();
  return (
    <ul className={styles.lines}>
      {texts.map(({ text, letters, pages }) => (
        <li key={text}>
          {t("print.undrawn.item", {
            text,
            letters: letters.join(" "),
            pages: t("print.undrawn.pages", {
              count: pages.length,
              pages: formats.list(pages.map((page) => formats.number(page))),
            }),
          })}
        </li>
      ))}
    </ul>
  );
}
