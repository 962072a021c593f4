import { ButtonLink } from "#ui/button.tsx";
import { hrefTo } from "#ui/routes.ts";
import { useWords } from "#ui/words.tsx";

/** A plan without things: a cause is shared by things, so they come first. */
export function NothingToHang({ plan }: { plan: string }) {
  const t = useWords();
  return (
    <>
      <p>{t("shared.noThings")}</p>
      <div>
        <ButtonLink kind="filled" href={hrefTo("start", { plan, page: "6" })}>
          {t("shared.noThingsLink")}
        </ButtonLink>
      </div>
    </>
  );
}
