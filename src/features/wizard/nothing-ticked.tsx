import { ButtonLink } from "#ui/button.tsx";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

/** On a page about the things of a plan that has none: the way to page 6. */
export function NothingTicked({ id }: { id: string }) {
  const t = useWords();
  return (
    <Note kind="mint">
      <p>{t("wizard.noThings")}</p>
      <ButtonLink kind="plain" href={hrefTo("start", { plan: id, page: "6" })}>
        {t("wizard.toThings")}
      </ButtonLink>
    </Note>
  );
}
