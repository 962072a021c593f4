import { useCallback } from "react";
import { useLanguage, useWords } from "#ui/words.tsx";
import { loadBusinessTypeNames } from "./business-type-names.ts";
import { useSay } from "./said.tsx";

/** Keeps what of a plan another client's may begin with, called after the kind of business, and says so. */
export function useKeepTemplate(): (plan: string) => Promise<void> {
  const t = useWords();
  const language = useLanguage();
  const say = useSay();
  return useCallback(
    async (plan) => {
      const [{ keepTemplateOf }, names] = await Promise.all([
        import("#store/templates.ts"),
        loadBusinessTypeNames(language),
      ]);
      const kept = await keepTemplateOf(plan, (type) => names.get(type) ?? t("library.template.unnamed"));
      if (kept.ok) say.done(t("library.said.template", { name: kept.value.name }), kept.value.undo);
      else say.failed(kept.reason);
    },
    [t, language, say],
  );
}
