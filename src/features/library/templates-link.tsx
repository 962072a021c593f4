import { useEffect } from "react";
import { hrefTo } from "#ui/routes.ts";
import { ButtonLink } from "#ui/button.tsx";
import { useWords } from "#ui/words.tsx";
import { followTemplates, useTemplates } from "#store/templates.ts";

/** The way to the kept templates, where there are any. */
export function TemplatesLink() {
  const t = useWords();
  const count = useTemplates(({ templates }) => templates.length);
  useEffect(followTemplates, []);
  if (count === 0) return null;
  return (
    <ButtonLink kind="plain" href={hrefTo("templates")}>
      {t("library.templates", { count })}
    </ButtonLink>
  );
}
