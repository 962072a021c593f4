import { ButtonLink } from "#ui/button.tsx";
import { Note } from "#ui/note.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

/** On a page that has nothing to show because page 1 is not answered: why, and the way there. */
export function StartAtType({ id }: { id: string }) {
  const t = useWords();
  return (
    <Note kind="mint">
      <p>{t("wizard.startAtType")}</p>
      <ButtonLink kind="plain" href={hrefTo("start", { plan: id, page: "1" })}>
        {t("wizard.toType")}
      </ButtonLink>
    </Note>
  );
}
